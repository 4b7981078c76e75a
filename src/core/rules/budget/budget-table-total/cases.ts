import { thaiGrouped } from '#test/support/thai';
import { TWO_EACH, type BuiltForm } from '#test/support/form-builder';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';

const EMPTY = ['C', 'D', 'F', 'G', 'H', 'I', 'J', 'K'];
const lastRow = ({ rows }: BuiltForm): number => rows[rows.length - 1] ?? 0;

/** The form whose last row of projects is a row of sums. The projects before it cost 1,000 and 2,000 baht, others nothing. */
const summed =
  (label: string, amount: string | number, third = '1,000'): CaseForm =>
  (clean) => {
    const { slot } = clean;
    const row = lastRow(clean);
    const costs = [third, '2,000'];
    const first = TWO_EACH.length - 1 - costs.length;
    return {
      projects: TWO_EACH.map((each, index) => ({ ...each, budget: costs[index - first] ?? 'ไม่ใช้งบประมาณ' })),
      budget: third === 'รอจัดสรร' ? '2,000' : '3,000',
      cells: {
        ...{ [slot.total ?? '']: TWO_EACH.length - 1, [slot['3'] ?? '']: 5, [slot['3/2'] ?? '']: 1 },
        ...{ [`B${row}`]: label, [`E${row}`]: amount },
        ...Object.fromEntries(EMPTY.map((column) => [`${column}${row}`, null])),
      },
    };
  };

const said = (label: string, found: number, expected: number): string =>
  `ช่อง "${label}" ระบุ ${thaiGrouped(found)} บาท แต่โครงการที่อยู่ก่อนหน้ารวมได้ ${thaiGrouped(expected)} บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง`;

export const cases: RuleCases = {
  rule: 'budget-table-total',
  valid: [
    { name: 'no row of sums', form: {} },
    { name: 'the sum of all', form: summed('รวมทั้งสิ้น', '3,000') },
    { name: 'the sum of its guideline', form: summed('รวม', 2000) },
    { name: 'a sum carried over from a page', form: summed('ยอดยกมา', '9,000') },
    { name: 'an amount that cannot be read among them', form: summed('รวมทั้งสิ้น', '9,000', 'รอจัดสรร') },
  ],
  invalid: [
    {
      name: 'more than its projects',
      form: summed('รวมทั้งสิ้น', '3,500'),
      findings: [{ cell: (clean) => `E${lastRow(clean)}`, message: said('รวมทั้งสิ้น', 3500, 3000) }],
      example: true,
    },
    {
      name: 'less than its projects',
      form: summed('รวม', '1,500'),
      findings: [{ cell: (clean) => `E${lastRow(clean)}`, message: said('รวม', 1500, 3000) }],
    },
    {
      name: 'an amount that nobody knows',
      form: summed('รวมแผนย่อยที่ ๓', '500'),
      findings: [{ cell: (clean) => `E${lastRow(clean)}`, message: said('รวมแผนย่อยที่ ๓', 500, 3000) }],
    },
  ],
};
