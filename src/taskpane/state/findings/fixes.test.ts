import { change, finding } from '#test/support/pane';
import type { Finding, Fix } from '../../../core/rules/finding';
import { companyOf, locksOf, safeChoices, sameFixesOf } from './fixes';

/** `cells`: those that it marks; none if a person must do it. */
const fix = (message: string, cells: readonly string[], kind: Fix['kind'] = 'offer', mark = '✓'): Fix => ({
  kind,
  message,
  data: {},
  changes: cells.map((cell) => ({ ...change(cell), after: { value: mark } })),
});
const cells = (choices: readonly { readonly finding: Finding }[]): string[] =>
  choices.map(({ finding: { cell } }) => cell);
const withFixes = (cell: string, fixes: Fix[], rest: Partial<Finding> = {}): Finding =>
  finding('error', cell, { fixes, ...rest });

test('the same effect of one rule is asked for at each of its findings', () => {
  const [first, second, other] = [fix('declare', ['A1']), fix('declare', ['A2']), fix('clear', ['A2'])];
  const findings = [withFixes('A1', [first, fix('go', [])]), withFixes('A2', [second, other])];
  const [together, ...others] = sameFixesOf(findings);
  expect(others).toEqual([]);
  expect(together?.choices.map((choice) => choice.fix)).toEqual([first, second]);
  expect(together).toMatchObject({ count: 2, others: [] });
  const company = companyOf(findings);
  expect([first, second, other].map((each) => company.get(each)?.together?.count ?? null)).toEqual([2, 2, null]);
});

test('findings that share their cells are corrected by one writing, and all of them are counted', () => {
  const findings = ['A1', 'B1', 'A2'].map((cell) => withFixes(cell, [fix('mark', [cell === 'A2' ? 'H2' : 'H1'])]));
  const [together] = sameFixesOf(findings);
  expect(together?.writings.map(({ finding, along }) => [finding.cell, cells(along)])).toEqual([
    ['A1', ['B1']],
    ['A2', []],
  ]);
  expect(together?.count).toBe(3);
  expect(
    companyOf(findings)
      .get(findings[1]!.fixes[0]!)
      ?.along.map(({ finding }) => finding.cell),
  ).toEqual(['A1']);
});

test('of fixes that write the same cell otherwise the first is written and counted, and the other is said to wait', () => {
  const [first, second] = [fix('drop', ['H1'], 'offer', 'ก'), fix('drop', ['H1'], 'offer', 'ข')];
  const findings = [withFixes('A1', [first]), withFixes('A2', [second]), withFixes('A3', [fix('drop', ['H3'])])];
  const [together] = sameFixesOf(findings);
  expect(together && [cells(together.writings), cells(together.others), together.count]).toEqual([
    ['A1', 'A3'],
    ['A2'],
    2,
  ]);
});

test('one writing that corrects two findings is not asked for twice', () => {
  const findings = ['A1', 'B1'].map((cell) => withFixes(cell, [fix('mark', ['H1'])]));
  expect(sameFixesOf(findings)).toEqual([]);
});

const one = (cell: string, rest: Partial<Fix> = {}): Fix => ({ ...fix('declare', [cell]), ...rest });

test.each<[string, Finding[]]>([
  ['of one finding alone', [withFixes('A1', [one('A1')])]],
  ['of another rule', [withFixes('A1', [one('A1')]), withFixes('A2', [one('A2')], { rule: 'other' })]],
  [
    'of a finding that is kept',
    [withFixes('A1', [one('A1')]), withFixes('A2', [one('A2')], { accepted: { reason: '' } })],
  ],
  ['that are safe', [withFixes('A1', [one('A1', { kind: 'safe' })]), withFixes('A2', [one('A2', { kind: 'safe' })])]],
  ['that a person must do', [withFixes('A1', [fix('go', [])]), withFixes('A2', [fix('go', [])])]],
  ['on a protected worksheet', [withFixes('A1', [one('A1')]), withFixes('A2', [one('A2', { lockedIn: 'แผน' })])]],
])('fixes %s are not asked for together', (_name, findings) => {
  expect(sameFixesOf(findings)).toEqual([]);
});

test('safe fixes are counted, those of kept findings and of protected worksheets left out', () => {
  const safe = (cell: string): Fix => fix('marks', [cell], 'safe');
  const findings = [
    withFixes('A1', [safe('A1')]),
    withFixes('A2', [safe('A2')], { accepted: { reason: 'ทราบ' } }),
    withFixes('A3', [fix('declare', ['A3'])]),
    withFixes('A4', [{ ...safe('A4'), lockedIn: 'แผน' }]),
  ];
  expect(cells(safeChoices(findings))).toEqual(['A1']);
});

test('protected worksheets are named once, with the findings that they keep from being corrected', () => {
  const locked = (cell: string, lockedIn: string): Fix => ({ ...fix('declare', [cell]), lockedIn });
  const findings = [
    withFixes('A1', [locked('A1', 'แผน'), fix('go', [])]),
    withFixes('A2', [locked('A2', 'แผน')]),
    withFixes('A3', [locked('A3', 'ตาราง'), fix('clear', ['B3'])]),
    withFixes('A4', [locked('A4', 'อื่น')], { accepted: { reason: '' } }),
    withFixes('A5', []),
  ];
  expect(locksOf(findings)).toEqual({ sheets: ['แผน'], count: 2 });
});
