import { checkResult, finding, ISSUE, report } from '#test/support/pane';
import type { Finding } from '../../../core/rules/finding';
import type { Checked } from '../event';
import { reduce } from '../reduce';
import { startState, type PaneState } from '../state';

const A = finding('error', 'A1');
const B = finding('error', 'A2', { rule: 'qual-missing' });
const C = finding('error', 'A3');
const checked = (...findings: Finding[]): Checked => ({
  result: checkResult({ findings }),
  readAt: 0,
  moment: ISSUE.moment,
});
const LIST = [
  { kind: 'checked', checked: checked(A, B, C) } as const,
  { kind: 'stood', finding: B } as const,
].reduce<PaneState>(reduce, startState('th'));
const off = (refused: number, after: Checked | null): PaneState =>
  reduce(LIST, {
    kind: 'rule-off',
    rule: B.rule,
    report: report({ applied: 1 - refused, refused }),
    checked: after,
  });

test.each([
  ['checked again', checked(A, C), 0],
  ['not read again', null, 1],
])('its findings leave the list, none as fixed, and the person goes on at the next: %s', (_name, after, edits) => {
  const state = off(0, after);
  expect(state).toMatchObject({
    screen: { listed: [{ cell: 'A1' }, { cell: 'A3' }], settled: new Set(), at: { cell: 'A3' } },
    notice: { kind: 'rule-off' },
    undoable: [{ what: 'rule-off' }],
    edits,
  });
});

test('that the workbook would not keep leaves all as it was', () => {
  expect(off(1, null)).toMatchObject({ screen: LIST.screen, notice: { kind: 'refused' }, undoable: [] });
});
