import { thai } from '#test/support/thai';
import { declaring, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (declared: number, sum: number) => [
  {
    cell: slotOf('total'),
    message: `ข้อ ๓.๑ ระบุจำนวนรวม ${thai(declared)} โครงการ แต่แผนย่อยทั้งสามรวมได้ ${thai(sum)} โครงการ โปรดตรวจสอบ`,
    related: ['1', '2', '3'].map(slotOf),
  },
];

export const cases: RuleCases = {
  rule: 'count-total-sum',
  valid: [
    { name: 'the sum', form: declaring({ total: '๒๖' }) },
    { name: 'the sub-plan is wrong, and the total agrees with the guidelines', form: declaring({ '2': 7 }) },
    { name: 'a sub-plan that cannot be read is not added up', form: declaring({ '3': '?', total: 29 }) },
  ],
  invalid: [
    {
      name: 'only the total is wrong',
      form: declaring({ total: 25 }),
      findings: found(25, 26),
      after: ({ slot }) => ({ [slot.total ?? '']: 26 }),
      example: true,
    },
    {
      name: 'Thai digits stay',
      form: declaring({ total: '.....๑๖.....' }),
      findings: found(16, 26),
      after: ({ slot }) => ({ [slot.total ?? '']: '.....๒๖.....' }),
    },
    {
      name: 'a formula is left to the person',
      form: ({ slot }) => ({ cells: { [slot.total ?? '']: 25 }, formulas: { [slot.total ?? '']: '=12+7+6' } }),
      findings: found(25, 26),
      after: () => ({}),
    },
  ],
};
