import { checkResult, finding, ISSUE, line, preview, report } from '#test/support/pane';
import type { Finding } from '../../../core/rules/finding';
import type { ApplyReport } from '../../../core/workbook/host';
import type { Checked, PaneEvent, Reread } from '../event';
import { reduce } from '../reduce';
import { startState, type PaneState } from '../state';

const ALL = [finding('error', 'A1'), finding('error', 'A2'), finding('info', 'A3')] as const;
const checked = (...findings: Finding[]): Checked => ({
  result: checkResult({ findings }),
  readAt: 0,
  moment: ISSUE.moment,
});
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, startState('th'));
const FIXED = after(
  { kind: 'checked', checked: checked(...ALL) },
  { kind: 'stood', finding: ALL[2] },
  { kind: 'fixed', findings: [ALL[0]], report: report({ applied: 1 }), checked: checked(ALL[1], ALL[2]) },
);
const undo = (state: PaneState, taken: ApplyReport, next: Reread | null): PaneState =>
  reduce(state, { kind: 'undone', report: taken, undone: state.undoable[0]!, next });
const BACK: Reread = { kind: 'checked', checked: checked(...ALL) };

test('put back whole, the list stays, and the person is at the finding that is back', () => {
  const state = undo(FIXED, report({ applied: 1 }), BACK);
  expect(state).toMatchObject({
    screen: { kind: 'findings', at: { cell: 'A1' }, settled: new Set() },
    notice: { kind: 'undone' },
    undoable: [],
  });
});

test('a kept finding that is put back is where the person is', () => {
  const kept = reduce(after({ kind: 'checked', checked: checked(...ALL) }), {
    kind: 'accepted',
    findings: [ALL[1]],
    acceptance: { reason: 'ทราบ' },
    report: report({ applied: 1 }),
  });
  expect(kept.screen).toMatchObject({ at: { cell: 'A3' } });
  expect(undo(kept, report({ applied: 1 }), BACK).screen).toMatchObject({ at: { cell: 'A2', accepted: null } });
});

test('a fill that is put back leads to its preview, read anew', () => {
  const filled = after({ kind: 'filled', outcome: { filled: [], left: [], report: report({ applied: 1 }) } });
  const next: Reread = { kind: 'previewed', preview: preview([line('a')]), readAt: 0 };
  expect(undo(filled, report({ applied: 1 }), next)).toMatchObject({
    screen: { kind: 'preview' },
    notice: { kind: 'undone' },
  });
});

const REMOVED: ApplyReport = { ...report({}), applied: [{ kind: 'sheet-removal', id: 'findings' }] };

test.each<[string, ApplyReport, Reread | null]>([
  ['what was not put back', report({ applied: 1, refused: 1 }), BACK],
  ['what was stopped', report({ applied: 1, refused: 1, reason: 'cancelled' }), BACK],
  ['what broke off', { ...report({ applied: 1 }), failure: { code: 'connection-lost', detail: '' } }, BACK],
  ['sheets that were taken away', REMOVED, BACK],
  ['a plan that could not be read after it', report({ applied: 1 }), null],
])('a screen tells of %s', (_name, taken, next) => {
  const state = undo(FIXED, taken, next);
  expect(state.screen.kind).toBe('undone');
  expect(state.list).toMatchObject({ at: { cell: 'A3' } });
});
