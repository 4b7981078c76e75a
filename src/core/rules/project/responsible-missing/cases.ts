import { allChanged, cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MISSING = 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบของ "โครงการที่ 2"';

export const cases: RuleCases = {
  rule: 'responsible-missing',
  valid: [
    { name: 'something is written', form: changed({ unit: 'ฝ่ายการศึกษา' }) },
    {
      name: 'a cell of two projects whose entries do not pair has its own finding',
      form: sharing({ unit: 'ฝ่ายการศึกษา' }),
    },
    {
      name: 'a sample line is no project',
      form: ({ headings, rows }) => ({
        cells: {
          [`B${headings['1.1'] ?? 0}`]: '๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) ชื่อโครงการ/กิจกรรม .....',
          [`F${rows[0] ?? 0}`]: 'ฝ่ายการศึกษา',
        },
      }),
    },
  ],
  invalid: [
    {
      name: 'blank',
      form: changed({}, { unit: null }),
      findings: [{ cell: cellOf('F', 1), message: MISSING, related: [cellOf('B', 1)] }],
      example: true,
    },
    {
      name: 'leaders that nobody filled, and a dash in place of words',
      form: changed({ unit: '..........' }, { unit: '-' }),
      findings: [
        { cell: cellOf('F'), message: 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบของ "โครงการที่ 1"' },
        { cell: cellOf('F', 1), message: MISSING },
      ],
    },
    {
      name: 'a cell that two projects share is told once',
      form: sharing({ unit: null }),
      findings: [{ cell: cellOf('F'), message: 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบของ "โครงการ ก"' }],
    },
    {
      name: 'nobody has begun the column: one finding at the table',
      form: allChanged({ unit: null }),
      findings: [{ cell: ({ tableHeader }) => tableHeader, message: 'ยังไม่ได้กรอกหน่วยงานรับผิดชอบทั้ง ๒๖ โครงการ' }],
    },
  ],
};
