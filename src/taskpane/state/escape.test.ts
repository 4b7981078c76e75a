import { checkResult, finding, ISSUE } from '#test/support/pane';
import type { PaneEvent } from './event';
import { reduce } from './reduce';
import { startState, type PaneState } from './state';

const A1 = finding('error', 'A1');
const CHECKED: PaneEvent = {
  kind: 'checked',
  checked: { result: checkResult({ findings: [A1] }), readAt: 0, moment: ISSUE.moment },
};
const ESCAPED: PaneEvent = { kind: 'escaped' };
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, startState('th'));
/** `findings`, with what is open and what is sought in it. */
const at = ({ screen }: PaneState): string =>
  screen.kind === 'findings'
    ? ['findings', screen.at && !screen.isFolded ? 'open' : '', screen.filter.words].filter(Boolean).join(' ')
    : screen.kind;

test('on the findings it folds the card, then shows all, and only then leads to the start', () => {
  const open = after(CHECKED, { kind: 'filtered', change: { words: 'ก' } }, { kind: 'visited', finding: A1 });
  const steps = [1, 2, 3, 4].map((times) => at(Array.from({ length: times }, () => ESCAPED).reduce(reduce, open)));
  expect([at(open), ...steps]).toEqual(['findings open ก', 'findings ก', 'findings', 'start', 'start']);
});

test('if nothing is open it changes nothing', () => {
  const start = after();
  expect(reduce(start, ESCAPED)).toBe(start);
});

test('elsewhere it is the way back', () => {
  expect(at(after(CHECKED, { kind: 'about-opened' }, ESCAPED))).toBe('findings');
});
