import { allChanged, cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MISSING = 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพของ "โครงการที่ 2"';

export const cases: RuleCases = {
  rule: 'qual-missing',
  valid: [
    { name: 'something is written', form: changed({ quality: 'ผู้เข้าร่วมมีความสามัคคี' }) },
    {
      name: 'a cell of two projects whose entries do not pair has its own finding',
      form: sharing({ quality: 'ผู้เข้าร่วมมีความสามัคคี' }),
    },
    {
      name: 'a sample line is no project',
      form: ({ headings, rows }) => ({
        cells: {
          [`B${headings['1.1'] ?? 0}`]: '๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) ชื่อโครงการ/กิจกรรม .....',
          [`D${rows[0] ?? 0}`]: 'ผู้เข้าร่วมมีความสามัคคี',
        },
      }),
    },
  ],
  invalid: [
    {
      name: 'blank',
      form: changed({}, { quality: null }),
      findings: [{ cell: cellOf('D', 1), message: MISSING, related: [cellOf('B', 1)] }],
      example: true,
    },
    {
      name: 'leaders that nobody filled, and a dash in place of words',
      form: changed({ quality: '..........' }, { quality: '-' }),
      findings: [
        { cell: cellOf('D'), message: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพของ "โครงการที่ 1"' },
        { cell: cellOf('D', 1), message: MISSING },
      ],
    },
    {
      name: 'a cell that two projects share is told once',
      form: sharing({ quality: null }),
      findings: [{ cell: cellOf('D'), message: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพของ "โครงการ ก"' }],
    },
    {
      name: 'nobody has begun the column: one finding at the table',
      form: allChanged({ quality: null }),
      findings: [{ cell: ({ tableHeader }) => tableHeader, message: 'ยังไม่ได้กรอกผลลัพธ์เชิงคุณภาพทั้ง ๒๖ โครงการ' }],
    },
  ],
};
