import { thai } from '#test/support/thai';
import { declaring, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (subPlan: number, declared: number, listed: number) => [
  {
    cell: slotOf(`${subPlan}`),
    message: `ข้อ ๓.๑ ระบุแผนย่อยที่ ${thai(subPlan)} จำนวน ${thai(declared)} โครงการ แต่ในตารางมี ${thai(listed)} โครงการ โปรดตรวจสอบ`,
    related: [],
  },
];
const also = ['count-unreadable'];

export const cases: RuleCases = {
  rule: 'count-subplan-listed',
  valid: [
    { name: 'as listed', form: {} },
    { name: 'a guideline explains the difference', form: declaring({ '2/3': 3, '2': 9, total: 27 }) },
    { name: 'the guidelines add up otherwise', form: declaring({ '2': 7 }) },
  ],
  invalid: [
    {
      name: 'a guideline cannot be read',
      form: declaring({ '3/1': '?', '3': 9, total: 29 }),
      findings: found(3, 9, 6),
      also,
      example: true,
    },
    {
      name: 'a guideline is blank',
      form: declaring({ '1/4': null, '1': 11, total: 25 }),
      findings: found(1, 11, 12),
      also,
    },
    {
      name: 'a dash where projects are listed',
      form: declaring({ '2/1': 'ไม่ทราบ', '2': '-', total: 18 }),
      findings: found(2, 0, 8),
      also,
    },
  ],
};
