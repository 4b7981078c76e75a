import { datum, declared, plan, project } from '#test/support/plan-builder';
import { AS_USUAL, finding } from '#test/support/pane';
import { groups, readSummary, verdictIcon, worst } from './verdict';

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
  ['a warning', { ...AS_USUAL, rulesOff: 1 }, [finding('warning', 'A1')], 'warning'],
] as const)('the picture beside the verdict: %s', (_case, settings, findings, icon) => {
  expect(
    verdictIcon({ plan: plan(), findings, settings, fingerprint: '3fa912bc', receipt: null, settingsProblems: [] }),
  ).toBe(icon);
});

test('what was read of a plan', () => {
  const read = plan({
    agency: datum('สำนักงานเขตลาดกระบัง', 'สำนักงานเขตลาดกระบัง', 'A2'),
    year: datum(2568, '๒๕๖๘', 'A3'),
    counts: declared(29, []),
    projects: [project(1, 1, 30), project(1, 1, 31)],
  });
  expect(readSummary(read)).toEqual({ agency: 'สำนักงานเขตลาดกระบัง', year: 2568, listed: 2, declared: 29 });
});

test('what was not found is not made up', () => {
  const read = plan({ agency: null, year: datum<number>(null, '.....', 'A3'), counts: null, projects: [] });
  expect(readSummary(read)).toEqual({ agency: null, year: null, listed: 0, declared: null });
});
