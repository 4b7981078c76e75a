import { datum, plan, project, SHEET } from '#test/support/plan-builder';
import { parseRange } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import { registerTab } from './register';
import { REGISTER_HEADERS_TH } from '../messages/tabs/register';
import type { RegisterColumn } from './register-table';

const HEADER_ROW = 5;

function at(spec: SheetSpec, line: number, column: RegisterColumn): SpecCell | null {
  const headers = spec.rows[HEADER_ROW]?.map((cell) => cell?.value) ?? [];
  return spec.rows[HEADER_ROW + line]?.[headers.indexOf(REGISTER_HEADERS_TH[column])] ?? null;
}

describe('registerTab', () => {
  it('gives a row a project, numbers as numbers and words as they were written', () => {
    const spec = registerTab(
      plan({
        projects: [
          project(1, 3, 40, {
            title: '=กิจกรรม',
            budget: datum(20000, '๒๐,๐๐๐ บาท', 'E40'),
            marks: ['yes', 'no', 'blank', 'unknown'],
          }),
        ],
      }),
    );
    const row = Object.keys(REGISTER_HEADERS_TH).map((column) => at(spec, 1, column as RegisterColumn)?.value ?? null);
    expect(row).toEqual([
      1,
      1,
      1,
      3,
      '๑.๑',
      '=กิจกรรม',
      '- จำนวนกิจกรรมไม่น้อยกว่า ๓ ครั้ง/ปี',
      3,
      'ครั้ง',
      'มีส่วนร่วม',
      20000,
      null,
      'ทุกฝ่าย',
      'ทุกฝ่าย',
      null,
      '✓',
      null,
      null,
      '?',
      'B40',
    ]);
  });

  it.each([
    ['แผน', `=HYPERLINK("#'แผน'!B40","B40")`],
    [`ปี'68`, `=HYPERLINK("#'ปี''68'!B40","B40")`],
    ['แผน "ใหม่"', `=HYPERLINK("#'แผน ""ใหม่""'!B40","B40")`],
  ])('links to the source cell of sheet %s', (sheet, formula) => {
    const spec = registerTab(plan({ projects: [project(1, 1, 40, { sheet })] }));
    expect(at(spec, 1, 'source')).toEqual({ value: 'B40', formula, style: 'link' });
  });

  it('keeps the words of an amount that cannot be read, and sums the others', () => {
    const budgets = [datum<number>(null, 'ตามจริง', 'E40'), null, datum(0.1, '0.10', 'E42'), datum(0.2, '0.20', 'E43')];
    const projects = budgets.map((budget, index) => project(1, 1, 40 + index, { budget }));
    const spec = registerTab(plan({ projects }));
    expect([1, 2, 3].map((line) => at(spec, line, 'budget')?.value)).toEqual(['ตามจริง', null, 0.1]);
    expect(at(spec, 5, 'budget')).toEqual({ value: 0.3, formula: '=SUBTOTAL(109,F7:F10)', style: 'totalMoney' });
    expect(at(spec, 5, 'number')).toEqual({ value: 4, formula: '=SUBTOTAL(102,A7:A10)', style: 'totalCentre' });
  });

  it.each([
    ['๔ แห่ง ๑๒๐ คน', '๔\n๑๒๐', 'แห่ง\nคน'],
    ['ร้อยละ 82.5', 82.5, 'ร้อยละ'],
    ['9 ร.ร.', 9, 'โรงเรียน'],
    ['50', 50, null],
    ['2 รุ่น ๆ ละ 35 คน', null, null],
    ['-', null, null],
  ])('puts value and unit of %j beside it', (text, value, unit) => {
    const spec = registerTab(plan({ projects: [project(1, 1, 40, { quantity: datum(text, text, 'C40') })] }));
    expect(at(spec, 1, 'quantity')?.value).toBe(text);
    expect(at(spec, 1, 'quantityValue')?.value).toBe(value);
    expect(at(spec, 1, 'quantityUnit')?.value).toBe(unit);
  });

  it.each([0, 1, 3])('spans a table over header and rows of %i projects', (count) => {
    const spec = registerTab(
      plan({ projects: Array.from({ length: count }, (_, index) => project(1, 1, 40 + index)) }),
    );
    const range = parseRange(spec.table?.range ?? '');
    const bottom = HEADER_ROW + Math.max(1, count);
    expect(range).toMatchObject({ top: HEADER_ROW, left: 0, bottom });
    const width = (range?.right ?? 0) + 1;
    expect(spec.widths).toHaveLength(width);
    expect(spec.rows.slice(HEADER_ROW, bottom + 2).every((row) => row.length === width)).toBe(true);
  });

  it('has headers that differ from one another, as an Excel table needs', () => {
    const headers = Object.values(REGISTER_HEADERS_TH);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it('says so where agency and year could not be read', () => {
    const spec = registerTab(plan({ agency: null, year: datum<number>(null, '....', 'A3') }));
    expect(spec.rows.slice(1, 4).map((row) => row[0]?.value)).toEqual([
      'ทะเบียนโครงการ',
      '(ยังไม่ได้กรอกชื่อหน่วยงาน)',
      'ประจำปีงบประมาณ พ.ศ. (อ่านไม่ได้)',
    ]);
  });

  it('prints all but the notice and the links, and hides columns that are empty in all rows', () => {
    const unread = { quantity: datum<string>(null, 'ตามแผน', 'C40') };
    const { print, hidden, widths } = registerTab(plan({ projects: [project(1, 1, 40, unread)] }));
    expect(print).toMatchObject({ area: 'A2:K13', repeated: { top: HEADER_ROW, bottom: HEADER_ROW } });
    expect(hidden).toEqual([15, 16, 17, 18]);
    // 10.2 inches between the margins, at 96 dots an inch and 7 a character with 5 more a column.
    const printed = widths.slice(0, 11).reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(printed).toBeLessThanOrEqual(10.21 * 96);
    expect(printed).toBeGreaterThan(10 * 96);
  });

  it('prints sub-plan, goal and guideline if the number of a heading is not there to say them', () => {
    const headers = (section: string | null): unknown[] => {
      const spec = registerTab(plan({ projects: [project(1, 1, 40, { section })] }));
      const right = parseRange(spec.print.area)?.right ?? 0;
      return (spec.rows[HEADER_ROW] ?? []).slice(0, right + 1).map((cell) => cell?.value);
    };
    expect(headers('1.1')).not.toContain('แผนย่อย');
    expect(headers(null)).toEqual(expect.arrayContaining(['แผนย่อย', 'เป้าหมาย', 'แนวทาง']));
  });

  it('says who leads and who joins in, if any project has several offices, in one spelling of each', () => {
    const units = ['ฝ่ายปกครองและทุกฝ่าย', 'ทุก ฝ่าย', 'ทุก ฝ่าย', null].map((text, index) =>
      text === null ? null : datum(text, text, `F${index + 40}`),
    );
    const spec = registerTab(plan({ projects: units.map((unit, index) => project(1, 1, 40 + index, { unit })) }));
    const shown = [1, 2, 3, 4].map((line) => [at(spec, line, 'lead')?.value, at(spec, line, 'joint')?.value]);
    expect(shown).toEqual([
      ['ฝ่ายปกครอง', 'ทุก ฝ่าย'],
      ['ทุก ฝ่าย', null],
      ['ทุก ฝ่าย', null],
      [null, null],
    ]);
    expect(spec.hidden).toEqual([]);
    expect(spec.print.area).toBe('A2:K15');
  });

  it('has a column of the sources of money if the table has, and a hidden one of the amounts of each', () => {
    const sources = [datum(1000, '1,000', 'E40'), datum(500.5, '500.50', 'F40')];
    const heads = ['งบเทศบาล', 'เงินบริจาค'].map((value, index) => ({
      sheet: SHEET,
      cell: `${'EF'[index] ?? ''}39`,
      value,
    }));
    const [both, one] = [project(1, 1, 40, { sources }), project(1, 1, 41, { sources: [datum(9, '9', 'F41')] })];
    const spec = registerTab(plan({ heads, projects: [both, one] }));
    expect(at(spec, 1, 'fund')?.value).toBe('งบเทศบาล ๑,๐๐๐\nเงินบริจาค ๕๐๐.๕');
    expect(at(spec, 2, 'fund')?.value).toBe('เงินบริจาค');
    expect(spec.rows[HEADER_ROW]?.slice(-2).map((cell) => cell?.value)).toEqual(['แหล่งที่ ๑', 'แหล่งที่ ๒']);
    expect(spec.rows[HEADER_ROW + 1]?.slice(-2).map((cell) => cell?.value)).toEqual([1000, 500.5]);
    expect(spec.rows[HEADER_ROW + 2]?.slice(-2).map((cell) => cell?.value)).toEqual([null, 9]);
    expect(spec.hidden).toEqual([18, 19, 20, 21]);
  });

  it.each([
    ['๑๒,๐๐๐ บาท (เงินบำรุง)', 12000, 'เงินบำรุง'],
    ['งบ อบจ. 20,000 บาท', 20000, 'งบอบจ.'],
    ['ไม่ใช้งบประมาณ (มูลนิธิสนับสนุน)', 0, null],
    ['5,000', 5000, null],
  ])('has the source that the words of %j say', (text, value, source) => {
    const said = project(1, 1, 40, { budget: datum(value, text, 'E40') });
    const other = project(1, 1, 41, { budget: datum(1, '1 บาท (เงินบริจาค)', 'E41') });
    const spec = registerTab(plan({ projects: [said, other] }));
    expect([1, 2].map((line) => at(spec, line, 'fund')?.value)).toEqual([source, 'เงินบริจาค']);
  });

  it('has no column of sources if no project says one', () => {
    const spec = registerTab(plan({ projects: [project(1, 1, 40, { budget: datum(5000, '5,000', 'E40') })] }));
    expect(spec.rows[HEADER_ROW]?.map((cell) => cell?.value)).not.toContain('แหล่งงบประมาณ');
  });
});
