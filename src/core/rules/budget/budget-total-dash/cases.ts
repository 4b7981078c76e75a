import { allChanged, budgetLine, changed, labelOfBudget, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = 'ข้อ ๓.๒ ระบุงบประมาณรวมเป็น "-" หากไม่ใช้งบประมาณ โปรดกรอกว่า ไม่ใช้งบประมาณ';

export const cases: RuleCases = {
  rule: 'budget-total-dash',
  valid: [
    { name: 'the words', form: { budget: 'ไม่ใช้งบประมาณ' } },
    { name: 'a zero', form: { budget: '๐' } },
    { name: 'projects say a dash too', form: { ...changed({ budget: '-' }), budget: '-' } },
    { name: 'a project uses money: that is another fault', form: { ...changed({ budget: '5,000 บาท' }), budget: '-' } },
    { name: 'a project says nothing', form: { ...allChanged({ budget: null }), budget: '-' } },
  ],
  invalid: [
    {
      name: 'in a line of text',
      form: budgetLine('๓.๒ งบประมาณที่ใช้ดำเนินงาน ทั้งหมด รวมจำนวน.....-.....บาท'),
      findings: [{ cell: labelOfBudget, message: MESSAGE, severity: 'info' }],
      after: (clean) => ({
        [labelOfBudget(clean)]: '๓.๒ งบประมาณที่ใช้ดำเนินงาน ทั้งหมด รวมจำนวน.....ไม่ใช้งบประมาณ.....',
      }),
      example: true,
    },
    {
      name: 'a slot of its own: the word บาท stands in another cell',
      form: { budget: '-' },
      findings: [{ cell: slotOf('budget'), message: MESSAGE }],
    },
    {
      name: 'another kind of dash between leaders',
      form: { budget: '.....–.....' },
      findings: [{ cell: slotOf('budget'), message: MESSAGE }],
    },
    {
      name: 'projects say it in several ways',
      form: { ...changed({ budget: 'ไม่มีงบประมาณ' }, { budget: 'ไม่ขอใช้ งบประมาณ' }), budget: '-' },
      findings: [{ cell: slotOf('budget'), message: MESSAGE }],
    },
  ],
};
