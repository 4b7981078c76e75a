import { declaring, slotOf } from '#test/support/changed-form';
import { TWO_EACH } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const found = (key: string, text: string) => [
  {
    cell: slotOf(key),
    message: `อ่านจำนวนโครงการในข้อ ๓.๑ ไม่ได้: "${text}" โปรดกรอกเป็นตัวเลข (หากไม่มี โปรดกรอก "-")`,
    related: [],
  },
];

export const cases: RuleCases = {
  rule: 'count-unreadable',
  valid: [
    { name: 'numbers', form: {} },
    { name: 'Thai digits between leaders', form: declaring({ '1/3': '.....๒.....', total: '๒๖' }) },
    {
      name: 'a dash is none',
      form: declaring({ '1/6': '-' }, { projects: TWO_EACH.filter(({ section }) => section !== '1.6') }),
    },
  ],
  invalid: [
    { name: 'a question mark', form: declaring({ '3/1': '?' }), findings: found('3/1', '?'), example: true },
    {
      name: 'blank',
      form: declaring({ '3/1': null }),
      findings: [{ cell: slotOf('3/1'), message: 'ยังไม่ได้กรอกจำนวนโครงการในข้อ ๓.๑ (หากไม่มี โปรดกรอก "-")' }],
    },
    { name: 'leaders that nobody filled', form: declaring({ '3/1': '.....' }), findings: found('3/1', '.....') },
    { name: 'a number in words', form: declaring({ '3/1': 'สอง' }), findings: found('3/1', 'สอง') },
    {
      name: 'a formula that ended in an error',
      form: declaring({ total: { error: '#REF!' } }),
      findings: found('total', '#REF!'),
    },
  ],
};
