import { cellOf, changed, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (text: string) => [{ cell: cellOf('E'), message: `อ่านจำนวนเงินไม่ได้: ${text}` }];

export const cases: RuleCases = {
  rule: 'budget-unreadable',
  valid: [
    { name: 'no budget used', form: changed({ budget: 'ไม่ใช้ งบประมาณ' }) },
    {
      name: 'an amount and its source',
      form: { ...changed({ budget: '๕,๐๐๐ บาท (งบกรุงเทพมหานคร)' }), budget: '5,000' },
    },
    { name: 'a number cell', form: { ...changed({ budget: 5000 }), budget: 5000 } },
    { name: 'blank has its own finding', form: changed({ budget: null }) },
  ],
  invalid: [
    {
      name: 'not known yet',
      form: changed({ budget: 'ตามที่ได้รับจัดสรร' }),
      findings: found('ตามที่ได้รับจัดสรร'),
      example: true,
    },
    { name: 'a rate', form: changed({ budget: 'คนละ ๕๐ บาท' }), findings: found('คนละ ๕๐ บาท') },
    { name: 'a range', form: changed({ budget: '5,000 - 10,000 บาท' }), findings: found('5,000 - 10,000 บาท') },
    { name: 'a source alone', form: changed({ budget: 'งบกรุงเทพมหานคร' }), findings: found('งบกรุงเทพมหานคร') },
    {
      name: 'the slot of 3.2',
      form: { budget: 'รอการจัดสรร' },
      findings: [{ cell: slotOf('budget'), message: 'อ่านจำนวนเงินไม่ได้: รอการจัดสรร' }],
    },
  ],
};
