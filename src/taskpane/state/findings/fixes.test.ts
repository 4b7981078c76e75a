import { change, finding } from '#test/support/pane';
import type { Finding, Fix } from '../../../core/rules/finding';
import { safeChoices, sameFixes } from './fixes';

const fix = (message: string, kind: Fix['kind'] = 'offer', writes = true): Fix => ({
  kind,
  message,
  data: {},
  changes: writes ? [change('A1')] : [],
});
const withFixes = (cell: string, fixes: Fix[], rest: Partial<Finding> = {}): Finding =>
  finding('error', cell, { fixes, ...rest });

test('the same effect of one rule is asked for at each of its findings', () => {
  const [first, second, other] = [fix('declare'), fix('declare'), fix('clear')];
  const findings = [withFixes('A1', [first, fix('go', 'offer', false)]), withFixes('A2', [second, other])];
  expect([...sameFixes(findings)].map(([key, choices]) => [key, choices.map((one) => one.fix)])).toEqual([
    [first, [first, second]],
    [second, [first, second]],
  ]);
});

test.each<[string, Finding[]]>([
  ['of one finding alone', [withFixes('A1', [fix('declare')])]],
  ['of another rule', [withFixes('A1', [fix('declare')]), withFixes('A2', [fix('declare')], { rule: 'other' })]],
  [
    'of a finding that is kept',
    [withFixes('A1', [fix('declare')]), withFixes('A2', [fix('declare')], { accepted: { reason: '' } })],
  ],
  ['that are safe', [withFixes('A1', [fix('marks', 'safe')]), withFixes('A2', [fix('marks', 'safe')])]],
  [
    'that a person must do',
    [withFixes('A1', [fix('go', 'offer', false)]), withFixes('A2', [fix('go', 'offer', false)])],
  ],
])('fixes %s are not asked for together', (_name, findings) => {
  expect(sameFixes(findings).size).toBe(0);
});

test('safe fixes are counted, those of kept findings left out', () => {
  const findings = [
    withFixes('A1', [fix('marks', 'safe')]),
    withFixes('A2', [fix('marks', 'safe')], { accepted: { reason: 'ทราบ' } }),
    withFixes('A3', [fix('declare')]),
  ];
  expect(safeChoices(findings).map((choice) => choice.finding.cell)).toEqual(['A1']);
});
