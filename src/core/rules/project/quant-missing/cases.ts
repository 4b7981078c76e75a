import { allChanged, cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MISSING = 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณของ "โครงการที่ 2"';

export const cases: RuleCases = {
  rule: 'quant-missing',
  valid: [
    { name: 'something is written', form: changed({ quantity: 'ผู้เข้าร่วม ๕๐ คน' }) },
    {
      name: 'a cell of two projects whose entries do not pair has its own finding',
      form: sharing({ quantity: 'ผู้เข้าร่วม ๕๐ คน' }),
    },
    {
      name: 'a sample line is no project',
      form: ({ headings, rows }) => ({
        cells: {
          [`B${headings['1.1'] ?? 0}`]: '๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) ชื่อโครงการ/กิจกรรม .....',
          [`C${rows[0] ?? 0}`]: 'ผู้เข้าร่วม ๕๐ คน',
        },
      }),
    },
  ],
  invalid: [
    {
      name: 'blank',
      form: changed({}, { quantity: null }),
      findings: [{ cell: cellOf('C', 1), message: MISSING, related: [cellOf('B', 1)] }],
      example: true,
    },
    {
      name: 'leaders that nobody filled, and a dash in place of words',
      form: changed({ quantity: '..........' }, { quantity: '-' }),
      findings: [
        { cell: cellOf('C'), message: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณของ "โครงการที่ 1"' },
        { cell: cellOf('C', 1), message: MISSING },
      ],
    },
    {
      name: 'a cell that two projects share is told once',
      form: sharing({ quantity: null }),
      findings: [{ cell: cellOf('C'), message: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณของ "โครงการ ก"' }],
    },
    {
      name: 'nobody has begun the column: one finding at the table',
      form: allChanged({ quantity: null }),
      findings: [{ cell: ({ tableHeader }) => tableHeader, message: 'ยังไม่ได้กรอกผลลัพธ์เชิงปริมาณทั้ง ๒๖ โครงการ' }],
    },
  ],
};
