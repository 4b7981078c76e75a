import { datum, plan, project } from '#test/support/plan-builder';
import { parseRange } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import { registerTab } from './register';
import { REGISTER_HEADERS, type RegisterColumn } from './register-table';

const HEADER_ROW = 3;

function at(spec: SheetSpec, line: number, column: RegisterColumn): SpecCell | null {
  const headers = spec.rows[HEADER_ROW]?.map((cell) => cell?.value) ?? [];
  return spec.rows[HEADER_ROW + line]?.[headers.indexOf(REGISTER_HEADERS[column])] ?? null;
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
            periods: [{ sheet: 'ก', cell: 'G40', text: 'ต.ค. - ธ.ค. 67', where: 'column' }],
          }),
        ],
      }),
    );
    const row = Object.keys(REGISTER_HEADERS).map((column) => at(spec, 1, column as RegisterColumn)?.value);
    expect(row).toEqual([
      1,
      1,
      1,
      3,
      '1.1',
      '=กิจกรรม',
      '- จำนวนกิจกรรมไม่น้อยกว่า ๓ ครั้ง/ปี',
      3,
      'ครั้ง',
      'มีส่วนร่วม',
      20000,
      '๒๐,๐๐๐ บาท',
      'ทุกฝ่าย',
      '✓',
      null,
      null,
      '?',
      'ต.ค. - ธ.ค. 67',
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

  it('leaves an unreadable amount blank and keeps its words', () => {
    const spec = registerTab(plan({ projects: [project(1, 1, 40, { budget: datum<number>(null, 'ตามจริง', 'E40') })] }));
    expect(at(spec, 1, 'budget')?.value).toBeNull();
    expect(at(spec, 1, 'budgetText')?.value).toBe('ตามจริง');
  });

  it.each([
    ['๔ แห่ง ๑๒๐ คน', '4\n120', 'แห่ง\nคน'],
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
    expect(range).toMatchObject({ top: HEADER_ROW, left: 0, bottom: spec.rows.length - 1 });
    expect(spec.rows.length - 1 - HEADER_ROW).toBe(Math.max(1, count));
    const width = (range?.right ?? 0) + 1;
    expect(spec.widths).toHaveLength(width);
    expect(spec.rows.slice(HEADER_ROW).every((row) => row.length === width)).toBe(true);
  });

  it('has headers that differ from one another, as an Excel table needs', () => {
    const headers = Object.values(REGISTER_HEADERS);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it('says so where agency and year could not be read', () => {
    const spec = registerTab(plan({ agency: null, year: datum<number>(null, '....', 'A3') }));
    expect(spec.rows[1]?.[0]?.value).toBe('(ยังไม่ได้กรอกชื่อหน่วยงาน) ประจำปีงบประมาณ พ.ศ. (อ่านไม่ได้)');
  });
});
