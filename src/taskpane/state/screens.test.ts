import { plan } from '#test/support/plan-builder';
import type { TabGlance } from '../../core/jobs/glance';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import { startState, type PaneState } from './state';

const TABS: readonly TabGlance[] = [
  { id: 'overview', name: 'ภาพรวม', isThere: false },
  { id: 'counts', name: 'สรุปจำนวนโครงการ', isThere: true },
];
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, startState('th'));
const OPENED: PaneEvent = { kind: 'tabs-opened', tabs: TABS };

test('all worksheets are chosen at first, and each can be left out and taken in', () => {
  const chosen = (...events: readonly PaneEvent[]): readonly string[] => {
    const { screen } = after(OPENED, ...events);
    return screen.kind === 'tabs' ? [...screen.chosen] : [];
  };
  expect(chosen()).toEqual(['overview', 'counts']);
  expect(chosen({ kind: 'tab-chosen', id: 'overview', isChosen: false })).toEqual(['counts']);
  const back: readonly PaneEvent[] = [false, true].map((isChosen) => ({ kind: 'tab-chosen', id: 'counts', isChosen }));
  expect(chosen(...back)).toEqual(['overview', 'counts']);
});

test('what is opened beside a screen leads back to it, however many were opened', () => {
  const about: PaneEvent = { kind: 'about-opened' };
  expect(after(OPENED, about, about, { kind: 'went-back' }).screen).toEqual({ kind: 'start' });
  const settings = after(about, { kind: 'began', task: 'tabs' }, OPENED, { kind: 'went-back' });
  expect(settings.screen).toEqual({ kind: 'start' });
});

test.each<PaneEvent>([{ kind: 'began', task: 'check' }, { kind: 'went-home' }])(
  'there is no way back from work or from the start (%j)',
  (event) => {
    const state = after(event);
    expect(reduce(state, { kind: 'went-back' })).toBe(state);
  },
);

test('a look at the workbook is shown, or leaves nothing to show', () => {
  const glance = { plan: plan().choice.read, others: [], hidden: [], tabs: TABS };
  expect(after()).toMatchObject({ glance: null, isLooking: true });
  expect(after({ kind: 'glanced', glance, lastCheck: null })).toMatchObject({ glance, isLooking: false });
  expect(after({ kind: 'glanced', glance: null, lastCheck: null })).toMatchObject({ glance: null, isLooking: false });
});
