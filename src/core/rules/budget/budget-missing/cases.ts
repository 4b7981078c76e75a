import { allChanged, cellOf, changed, sharing, slotOf } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = 'ยังไม่ได้กรอกงบประมาณของ "โครงการที่ 1" (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)';

export const cases: RuleCases = {
  rule: 'budget-missing',
  valid: [
    { name: 'no budget used, cut by a line wrap', form: changed({ budget: 'ไม่ใช้\nงบประมาณ' }) },
    { name: 'a dash is none', form: changed({ budget: '-' }) },
    { name: 'an amount that cannot be read is there', form: changed({ budget: 'ตามที่ได้รับจัดสรร' }) },
    { name: 'one amount for two projects has its own finding', form: sharing({ budget: '5,000 บาท' }) },
    {
      name: 'one amount merged over two projects has its own finding',
      form: ({ rows }) => ({
        ...changed({ budget: '5,000 บาท' }, { budget: null }),
        merges: [`E${rows[0] ?? 0}:E${rows[1] ?? 0}`],
      }),
    },
  ],
  invalid: [
    {
      name: 'blank',
      form: changed({ budget: null }),
      findings: [{ cell: cellOf('E'), message: MESSAGE, related: [cellOf('B')] }],
      example: true,
    },
    {
      name: 'leaders that nobody filled',
      form: changed({}, { budget: '.......... บาท' }),
      findings: [
        { cell: cellOf('E', 1), message: 'ยังไม่ได้กรอกงบประมาณของ "โครงการที่ 2" (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)' },
      ],
    },
    {
      name: 'the slot of 3.2',
      form: { budget: '..........' },
      findings: [{ cell: slotOf('budget'), message: 'ข้อ ๓.๒ ยังไม่ได้กรอกงบประมาณรวม (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)' }],
    },
    {
      name: 'nobody has begun the column: one finding at the table',
      form: allChanged({ budget: null }),
      findings: [
        {
          cell: ({ tableHeader }) => tableHeader,
          message: 'ยังไม่ได้กรอกงบประมาณทั้ง ๒๖ โครงการ (หากไม่มี โปรดกรอกว่า ไม่ใช้งบประมาณ)',
        },
      ],
    },
  ],
};
