import { line, lineRow, preview as previewOf, proposal, report } from '#test/support/pane';
import type { Quarter } from '../../../core/calendar/quarter';
import type { FillLine } from '../../../core/quarters/lines';
import type { PaneEvent } from '../event';
import { reduce } from '../reduce';
import { startState, type PaneState, type Preview, type Resting } from '../state';
import { answersOf, quartersOf } from './answers';

const CLEAR = line('clear');
const CONSENT = line('consent', { needsConsent: true });
const OPEN = line('open', { reason: 'undecided', rows: [lineRow({ quarters: [] })] });
const LIKELY = line('likely', { reason: 'several-years', rows: [lineRow({ quarters: [1] })] });
const OTHERWISE = line('otherwise', { reason: 'marked-otherwise', rows: [lineRow({ marked: [1], quarters: [2] })] });
const LOCKED = line('locked', { reason: 'undecided', obstacle: 'sheet-protected', rows: [lineRow({ free: [] })] });
const HALF = line('half', { reason: 'occupied', rows: [lineRow({ quarters: [1, 2], free: [2, 3, 4] })] });
const SHARED = line('shared', { rows: [lineRow(), lineRow({ quarters: [1, 2] })] });
const ALL = [CLEAR, CONSENT, OPEN, LIKELY, OTHERWISE, LOCKED, HALF, SHARED];

const START = startState('th');
const PREVIEWED: PaneEvent = { kind: 'previewed', preview: previewOf(ALL), readAt: 0 };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, reduce(START, PREVIEWED));
}

function screenOf({ screen }: PaneState): Preview {
  if (screen.kind !== 'preview') throw new Error(`not a preview: ${screen.kind}`);
  return screen;
}

/** What would be written: the quarters of each line, by its id. */
function answers(...events: readonly PaneEvent[]): Record<string, readonly (readonly Quarter[])[]> {
  return Object.fromEntries(answersOf(screenOf(after(...events))).map(({ line: { id }, quarters }) => [id, quarters]));
}

const toggle = (of: FillLine, quarter: Quarter, row = 0): PaneEvent => ({
  kind: 'quarter-toggled',
  line: of,
  row,
  quarter,
});
const tick = (id: string, isChosen = true): PaneEvent => ({ kind: 'chose', ids: [id], isChosen });
const AT_FIRST: Readonly<Record<'clear' | 'shared', readonly (readonly Quarter[])[]>> = {
  clear: [[1]],
  shared: [[1], [1, 2]],
};

test.each<[string, FillLine, readonly (readonly Quarter[])[]]>([
  ['as the period says', CLEAR, [[1]]],
  ['as it is likely', LIKELY, [[1]]],
  ['none if nobody can tell', OPEN, [[]]],
  ['as they are marked, whatever the period says', OTHERWISE, [[1]]],
  ['but for those that cannot be chosen', HALF, [[2]]],
])('a line opens with its quarters %s', (_name, of, expected) => {
  expect(quartersOf(screenOf(after()), of)).toEqual(expected);
});

test.each<[string, readonly PaneEvent[], Record<string, readonly (readonly Quarter[])[]>]>([
  ['only what is clear at first', [], AT_FIRST],
  ['not what is unticked', [tick('clear', false)], { shared: AT_FIRST.shared }],
  ['words to be replaced, once agreed to', [tick('consent')], { ...AT_FIRST, consent: [[1]] }],
  ['a likely reading, once agreed to', [tick('likely')], { ...AT_FIRST, likely: [[1]] }],
  ['a question as soon as a quarter is said', [toggle(OPEN, 3), toggle(OPEN, 2)], { ...AT_FIRST, open: [[2, 3]] }],
  ['nothing for a tick without a quarter', [tick('open')], AT_FIRST],
  ['nothing for a quarter that is taken back', [toggle(OPEN, 3), toggle(OPEN, 3)], AT_FIRST],
  ['a clear line otherwise', [toggle(CLEAR, 4)], { ...AT_FIRST, clear: [[1, 4]] }],
  ['one project of several', [toggle(SHARED, 4, 1)], { ...AT_FIRST, shared: [[1], [1, 2, 4]] }],
  ['none of several if one has no quarter', [toggle(SHARED, 1, 0)], { clear: [[1]] }],
  ['the period in place of the marks', [said(OTHERWISE, [2])], { ...AT_FIRST, otherwise: [[2]] }],
  ['nothing if the marks are kept', [said(OTHERWISE, [2]), said(OTHERWISE, [1])], AT_FIRST],
  ['nothing that cannot be chosen', [toggle(HALF, 1), toggle(LOCKED, 1), tick('locked')], AT_FIRST],
])('is written: %s', (_name, events, expected) => {
  expect(answers(...events)).toEqual(expected);
});

function said(of: FillLine, quarters: readonly Quarter[]): PaneEvent {
  return { kind: 'quarters-said', line: of, quarters: [quarters] };
}

test('ticks and quarters outside the preview are nothing', () => {
  for (const event of [tick('clear'), toggle(CLEAR, 2)]) expect(reduce(START, event)).toBe(START);
});

test('places that the person has gone to are known', () => {
  const place = { sheet: 'แผน', cell: 'G30' };
  expect([...screenOf(after({ kind: 'place-seen', place })).seen]).toEqual(['แผน!G30']);
});

describe('the way back', () => {
  const filled: Resting = {
    kind: 'filled',
    outcome: { filled: [], left: [], report: report({}) },
    waiting: 0,
  };
  const problem: Resting = { kind: 'problem', task: 'check', problem: { code: 'no-plan', detail: '' } };
  const inPreview = screenOf(after());

  test.each<[string, Resting, Resting]>([
    ['the start', START.screen as Resting, START.screen as Resting],
    ['the end of another fill', filled, filled],
    ['what another preview came from', { ...inPreview, from: filled }, filled],
    ['the start, if something did not work', problem, { kind: 'start' }],
    ['what was before an open writing', { kind: 'unanswered', writing: { changes: [] }, from: filled }, filled],
  ])('leads to %s', (_name, from, expected) => {
    const state = reduce({ ...START, screen: from }, PREVIEWED);
    expect(reduce(state, { kind: 'went-back' }).screen).toEqual(expected);
  });
});

describe('after the writing', () => {
  const done = (left: number): PaneEvent => ({
    kind: 'filled',
    outcome: {
      filled: [proposal('clear')],
      left: Array.from({ length: left }, () => proposal('left')),
      report: report({ applied: 1 }),
    },
  });

  test('the projects that were not marked still wait', () => {
    const begun = after({ kind: 'began', task: 'fill' });
    expect(reduce(begun, done(0)).screen).toMatchObject({ kind: 'filled', waiting: 8 });
  });

  test('without the preview, those that were left', () => {
    expect(reduce(START, done(2)).screen).toMatchObject({ waiting: 2 });
  });
});
