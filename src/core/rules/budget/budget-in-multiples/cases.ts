import type { CaseForm, RuleCases } from '#test/support/rule-cases';
import { allChanged } from '#test/support/changed-form';

/** The clean form with this header of the budget, and every project's amount. */
const counted =
  (header: string, budget: string): CaseForm =>
  ({ tableHeader }) => ({
    ...allChanged({ budget }),
    budget: budget === 'ไม่ใช้งบประมาณ' ? budget : '52,000',
    cells: { [`E${Number(tableHeader.slice(1)) + 1}`]: header },
  });

export const cases: RuleCases = {
  rule: 'budget-in-multiples',
  valid: [
    { name: 'no unit', form: {} },
    { name: 'baht', form: counted('งบประมาณ (บาท)', 'ไม่ใช้งบประมาณ') },
    { name: 'a source in brackets', form: counted('งบประมาณ (แหล่งงบประมาณ)', 'ไม่ใช้งบประมาณ') },
  ],
  invalid: [
    {
      name: 'thousands of baht',
      form: counted('งบประมาณ (พันบาท)', '2'),
      findings: [{ cell: 'E33', message: 'ตารางระบุหน่วยเป็นพันบาท จึงคูณด้วย ๑,๐๐๐ ก่อนรวม' }],
      example: true,
    },
    {
      name: 'millions of baht',
      form: counted('งบประมาณ (ล้านบาท)', '0.002'),
      findings: [{ cell: 'E33', message: 'ตารางระบุหน่วยเป็นล้านบาท จึงคูณด้วย ๑,๐๐๐,๐๐๐ ก่อนรวม' }],
    },
    {
      name: 'the unit behind its word',
      form: counted('งบประมาณ (หน่วย : พันบาท)', '2'),
      findings: [{ cell: 'E33', message: 'ตารางระบุหน่วยเป็นพันบาท จึงคูณด้วย ๑,๐๐๐ ก่อนรวม' }],
    },
  ],
};
