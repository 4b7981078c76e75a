import { AS_USUAL, ISSUE } from '#test/support/pane';
import { plan } from '#test/support/plan-builder';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { withoutCopies } from './copies';
import { countsTab } from './counts';
import { findingsTab } from './findings';
import { registerTab } from './register';

const sheet = (values: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name: 'แผ่น',
  visibility: 'visible',
  isProtected: false,
  generated: null,
  origin: { row: 0, column: 0 },
  values,
  formulas: {},
  numberFormats: {},
  merges: [],
  beyond: null,
});

const tabs = [
  registerTab(plan()),
  countsTab(plan()),
  findingsTab({ plan: plan(), findings: [], settings: AS_USUAL }, { ...ISSUE, fingerprint: '3fa912bc' }),
];
const cells = tabs.map(({ rows }) => rows.map((line) => line.map((cell) => cell?.value ?? null)));
const [register = []] = cells;
const form: CellValue[][] = [['ส่วนที่ ๓'], ['ลำดับ', 'ชื่อโครงการ/กิจกรรม'], [1, 'ก']];

test.each<[string, CellValue[][], boolean]>([
  ...cells.map((values, index): [string, CellValue[][], boolean] => [
    `a copy of ${tabs[index]?.id ?? ''}`,
    values,
    true,
  ]),
  ['the register without what stands over it', register.slice(3), true],
  ['the register between other columns', register.map((line) => ['ก', ...line, 'ข']), true],
  ['a form', form, false],
  ['a form under which somebody has pasted the register', [...form, [], [], [], ...register], false],
  ['nothing', [], false],
])('%s', (_name, values, expected) => {
  const workbook = { sheets: [sheet(values)], isProtected: false, settings: null };
  expect(withoutCopies(workbook).sheets).toHaveLength(expected ? 0 : 1);
});
