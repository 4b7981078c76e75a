import { thai } from '#test/support/thai';
import { declaring, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (declared: number) => [
  {
    cell: slotOf('total'),
    message: `ข้อ ๓.๑ ระบุจำนวนรวม ${thai(declared)} โครงการ แต่ในตารางมี ๒๖ โครงการ โปรดตรวจสอบ`,
    related: [],
  },
];
const also = ['count-unreadable'];

export const cases: RuleCases = {
  rule: 'count-total-listed',
  valid: [
    { name: 'as listed', form: {} },
    { name: 'a guideline explains the difference', form: declaring({ '2/3': 3, '2': 9, total: 27 }) },
    { name: 'the sub-plans add up otherwise', form: declaring({ total: 25 }) },
  ],
  invalid: [
    {
      name: 'a sub-plan cannot be read',
      form: declaring({ '3': '?', total: 29 }),
      findings: found(29),
      also,
      example: true,
    },
    { name: 'a sub-plan is blank', form: declaring({ '1': null, total: 25 }), findings: found(25), also },
    { name: 'a dash', form: declaring({ '2': '.....', total: '-' }), findings: found(0), also },
  ],
};
