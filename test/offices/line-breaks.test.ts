/** A line break within a label, a heading or a count line, as Alt+Enter leaves it, changes nothing that is read or reported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { answerFor, type KeySheet } from './judge';

const COUNTS = '- แผนย่อย|  - แนวทาง';

/** Where the line is broken: between the two groups. */
const BREAKS: readonly (readonly [string, RegExp])[] = [
  ['the number of a part', /^(ส่วนที่ [0-9๐-๙]) (.*)/s],
  ['the number of 3.1 and of 3.2', /^([3๓]\.[12๑๒]) ((?:จำนวน|งบ).*)/s],
  ['the sum of 3.1 and of 3.2', /^([3๓]\.[12๑๒] .*) (รวมจำนวน.*)/s],
  ['the end of 3.1', /^([3๓]\.[1๑] .*) (ดังนี้)$/s],
  ['the number of a sub-plan in 3.1', /^(- แผนย่อยที่ [1-3๑-๓]) (.*)/s],
  ['the sum of a count line', new RegExp(`^((?:${COUNTS}).*) (รวม.*)`, 's')],
  ['the unit of a count line', new RegExp(`^((?:${COUNTS}).*) (โครงการ)$`, 's')],
  ['the name of the agency', /^(แผนปฏิบัติการ.*ในภาพรวมของ) *(.*)/s],
  ['the address', /^(สถานที่ตั้ง:) (.*)/s],
  ['the affiliation', /^(.*) (สังกัด:.*)/s],
  ['the fax', /^(.*) (โทรสาร:.*)/s],
  ['the number of a heading', /^([1-3๑-๓]\.[0-9๐-๙]) (แนวทาง.*)/s],
  ['the wording of a heading', /^([1-3๑-๓]\.[0-9๐-๙] แนวทางการพัฒนาที่ [0-9๐-๙]) (.*)/s],
  ['the goal below its sub-plan', /^(แผนย่อยที่ [1-3๑-๓]) (เป้าหมาย.*)/s],
  ['the number of a project', /^(\([0-9๐-๙]\)) (.*)/s],
  ['the unit of a quantity', /^(.*[0-9๐-๙]) (คน|แห่ง|ครั้ง)$/s],
  ['what is counted', /^([ก-๙]+) ([0-9๐-๙,]+ (?:คน|แห่ง|ครั้ง))$/s],
  ['the end of a period', /^(.*) (- .*[ก-๙]\..*)$/s],
];

function broken(sheets: readonly KeySheet[], pattern: RegExp): readonly KeySheet[] {
  const inCell = (cell: CellValue): CellValue => (typeof cell === 'string' ? cell.replace(pattern, '$1\n$2') : cell);
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(inCell)) }));
}

function outcome(sheets: readonly KeySheet[]): unknown {
  const { plan, findings } = answerFor(sheets);
  return {
    counts: plan?.counts?.subPlans.map(({ declared, guidelines }) => [
      declared?.value,
      guidelines.map((guideline) => guideline.declared?.value),
    ]),
    projects: plan?.projects.map(({ subPlan, guideline, budget, quarters }) => [
      ...[subPlan, guideline, budget?.value],
      quarters.cells.map(({ meaning }) => meaning).join(),
    ]),
    findings: findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort(),
  };
}

const PLANS = ['13-regional-hospital', '17-provincial-police', '23-special-education'].map((name) => {
  const text = readFileSync(join(__dirname, 'plans', `${name}.json`), 'utf8');
  return { name, ...(JSON.parse(text) as { readonly sheets: readonly KeySheet[] }) };
});

describe.each(PLANS)('$name', ({ sheets }) => {
  const whole = outcome(sheets);

  test.each(BREAKS)('a line break before %s', (_, pattern) => {
    expect(outcome(broken(sheets, pattern))).toEqual(whole);
  });
});

test('every line break is in one of the plans', () => {
  const cells = PLANS.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat()));
  const isMet = (pattern: RegExp): boolean => cells.some((cell) => typeof cell === 'string' && pattern.test(cell));
  expect(BREAKS.filter(([, pattern]) => !isMet(pattern)).map(([name]) => name)).toEqual([]);
});
