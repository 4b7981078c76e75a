import { thaiGrouped } from '#test/support/thai';
import type { BuiltForm } from '#test/support/form-builder';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';

/** The budget as a source (quality's column) and their stated sum, for the first project; all others use no money. */
const stated =
  (source: string, sum: string): CaseForm =>
  ({ tableHeader, rows }) => {
    const row = Number(tableHeader.slice(1)) + 1;
    const [first = 0, ...others] = rows;
    return {
      budget: sum === 'x' ? 'ไม่ใช้งบประมาณ' : sum,
      cells: {
        ...{ [`A${row - 1}`]: 'แผนย่อย / เป้าหมาย', [`B${row - 1}`]: 'โครงการ/กิจกรรม' },
        ...{ [`C${row - 1}`]: 'ผลลัพธ์เชิงปริมาณ', [`D${row - 1}`]: 'งบประมาณ', [`F${row - 1}`]: 'หน่วยงานรับผิดชอบ' },
        ...{ [`A${row}`]: null, [`B${row}`]: null, [`C${row}`]: null, [`D${row}`]: 'งบหน่วยงาน', [`E${row}`]: 'รวม' },
        ...{ [`F${row}`]: null, [`G${row}`]: 'ช่วงเวลา' },
        ...Object.fromEntries(
          others.flatMap((each) => [
            [`D${each}`, '-'],
            [`E${each}`, '-'],
          ]),
        ),
        ...{ [`D${first}`]: source, [`E${first}`]: sum },
      },
      merges: [`D${row - 1}:E${row - 1}`],
    };
  };

export const cases: RuleCases = {
  rule: 'budget-sources-sum',
  valid: [
    { name: 'one column of the budget', form: {} },
    { name: 'the sum of its sources', form: stated('5,000', '5,000') },
    { name: 'a source that cannot be read', form: stated('ตามข้อบัญญัติ', '5,000') },
    { name: 'no source is filled in', form: stated('-', '5,000') },
  ],
  invalid: [
    {
      name: 'less than its source',
      form: stated('8,000', '5,000'),
      findings: [
        {
          cell: ({ rows }) => `E${rows[0] ?? 0}`,
          message: 'งบประมาณของ "โครงการที่ 1" ระบุ ๕,๐๐๐ บาท แต่ทุกแหล่งเงินรวมได้ ๘,๐๐๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
          related: [({ rows }) => `D${rows[0] ?? 0}`],
        },
      ],
      also: ['columns-missing'],
      example: true,
    },
    ...['6,000', '4,999.50'].map((source) => ({
      name: `another amount than its source of ${source}`,
      form: stated(source, '5,000'),
      findings: [
        {
          cell: ({ rows }: BuiltForm) => `E${rows[0] ?? 0}`,
          message: `งบประมาณของ "โครงการที่ 1" ระบุ ๕,๐๐๐ บาท แต่ทุกแหล่งเงินรวมได้ ${thaiGrouped(Number(source.replace(',', '')))} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง`,
        },
      ],
      also: ['columns-missing'],
    })),
  ],
};
