import { AS_USUAL, checkResult, finding } from '#test/support/pane';
import { groups, verdictIcon, worst } from './verdict';

test('findings stand under their severity, the gravest first, in the order of the form', () => {
  const found = [finding('info', 'A1'), finding('error', 'A2'), finding('info', 'A3'), finding('error', 'A4')];
  expect(groups(found).map(({ severity, findings }) => [severity, findings.map(({ cell }) => cell)])).toEqual([
    ['error', ['A2', 'A4']],
    ['info', ['A1', 'A3']],
  ]);
});

test.each([
  [[], null],
  [['info'], { severity: 'info', count: 1 }],
  [['info', 'warning', 'warning'], { severity: 'warning', count: 2 }],
  [['warning', 'error', 'info'], { severity: 'error', count: 1 }],
] as const)('the gravest of %p', (severities, expected) => {
  expect(worst(severities.map((severity) => finding(severity, 'A1')))).toEqual(expected);
});

test.each([
  ['nothing found', AS_USUAL, [], 'success'],
  ['all accepted', { ...AS_USUAL, accepted: 1 }, [finding('error', 'A1', { accepted: { reason: 'ทราบ' } })], 'success'],
  ['nothing found, with rules off', { ...AS_USUAL, rulesOff: 1 }, [], 'info'],
  ['nothing found, with rules changed', { ...AS_USUAL, rulesChanged: 1 }, [], 'info'],
  ['notes alone', AS_USUAL, [finding('info', 'A1')], 'success'],
  ['a warning', { ...AS_USUAL, rulesOff: 1 }, [finding('warning', 'A1')], 'warning'],
] as const)('the picture beside the verdict: %s', (_case, settings, findings, icon) => {
  expect(verdictIcon(checkResult({ findings, settings }))).toBe(icon);
});

test('the picture is not green while something could not be read', () => {
  const judged = { rules: ['count-total-sum'], unread: [{ sheet: 'แผน', cell: 'A1' }] };
  expect(verdictIcon(checkResult({ judged }))).toBe('info');
});
