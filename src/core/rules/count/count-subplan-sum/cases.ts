import { thai } from '#test/support/thai';
import { declaring, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (subPlan: number, declared: number, sum: number, guidelines: readonly number[]) => [
  {
    cell: slotOf(`${subPlan}`),
    message: `ข้อ ๓.๑ ระบุแผนย่อยที่ ${thai(subPlan)} จำนวน ${thai(declared)} โครงการ แต่ทุกแนวทางการพัฒนารวมได้ ${thai(sum)} โครงการ โปรดตรวจสอบ`,
    related: guidelines.map((guideline) => slotOf(`${subPlan}/${guideline}`)),
  },
];

export const cases: RuleCases = {
  rule: 'count-subplan-sum',
  valid: [
    { name: 'the sum', form: declaring({ '2': '๘' }) },
    { name: 'a guideline is wrong, and the sub-plan agrees with the table', form: declaring({ '1/6': 1 }) },
    { name: 'a guideline that cannot be read is not added up', form: declaring({ '3/1': '?' }) },
  ],
  invalid: [
    {
      name: 'only the sub-plan is wrong',
      form: declaring({ '2': 7 }),
      findings: found(2, 7, 8, [1, 2, 3, 4]),
      after: ({ slot }) => ({ [slot['2'] ?? '']: 8 }),
      example: true,
    },
    {
      name: 'the total goes wrong with it: one finding',
      form: declaring({ '2': 9, total: 27 }),
      findings: found(2, 9, 8, [1, 2, 3, 4]),
    },
    {
      name: 'a dash where there are projects',
      form: declaring({ '3': '-' }),
      findings: found(3, 0, 6, [1, 2, 3]),
      after: ({ slot }) => ({ [slot['3'] ?? '']: '6' }),
    },
  ],
};
