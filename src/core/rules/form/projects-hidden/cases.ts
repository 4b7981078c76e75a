import type { BuiltForm, Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

/** The form with the rows of these projects hidden, counted from 0. */
const hiding =
  (...projects: readonly number[]) =>
  ({ rows }: BuiltForm): Form => ({ hiddenRows: rowsOf(rows, projects) });

function rowsOf(rows: readonly number[], projects: readonly number[]): number[] {
  return projects.map((project) => rows[project] ?? 0);
}

const HOW = 'ซึ่งยังนับรวมอยู่ ถ้าต้องการให้เห็น เลือก ข้อมูล > ล้าง (ตัวกรอง) หรือเลือกแถวข้างเคียง คลิกขวา แล้วเลือก ยกเลิกการซ่อน';

export const cases: RuleCases = {
  rule: 'projects-hidden',
  valid: [
    { name: 'rows of the form that are no project’s', form: { hiddenRows: [1, 2, 5, 6] } },
    { name: 'the heading of a guideline', form: ({ headings }) => ({ hiddenRows: [headings['1.2'] ?? 0] }) },
    {
      name: 'a project of two rows of which one is shown',
      form: ({ rows }) => {
        const [row = 0] = rows;
        return { merges: [`B${row}:B${row + 1}`], cells: { [`B${row + 1}`]: null }, hiddenRows: [row] };
      },
    },
  ],
  invalid: [
    {
      name: 'three projects, two of them neighbours',
      // The first guideline’s heading is above its two projects, the next guideline’s between them and the third.
      form: hiding(0, 1, 3),
      findings: [
        {
          cell: ({ rows }) => `B${rows[0] ?? 0}`,
          message: `มี ๓ โครงการอยู่ในแถวที่ซ่อนหรือกรองไว้ (แถว ๓๕-๓๖, ๓๙) ${HOW}`,
        },
      ],
      example: true,
    },
    {
      name: 'a project of two rows, both of them hidden with a heading',
      form: ({ rows, headings }) => {
        const row = rows[2] ?? 0;
        return {
          merges: [`B${row}:B${row + 1}`],
          cells: { [`B${row + 1}`]: null },
          hiddenRows: [headings['1.2'] ?? 0, row, row + 1].sort((a, b) => a - b),
        };
      },
      findings: [
        {
          cell: ({ rows }) => `B${rows[2] ?? 0}`,
          message: `มี ๑ โครงการอยู่ในแถวที่ซ่อนหรือกรองไว้ (แถว ๓๘-๓๙) ${HOW}`,
        },
      ],
      also: ['count-guideline-listed'],
    },
    {
      name: 'more rows than a sentence holds',
      form: hiding(0, 2, 4, 6, 8, 10, 12),
      findings: [
        {
          cell: ({ rows }) => `B${rows[0] ?? 0}`,
          message: `มี ๗ โครงการอยู่ในแถวที่ซ่อนหรือกรองไว้ (แถว ๓๕, ๓๘, ๔๑, ๔๔, ๔๗, ๕๐, …) ${HOW}`,
        },
      ],
    },
  ],
};
