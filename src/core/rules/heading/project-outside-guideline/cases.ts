import { cellOf, groupOf, headingOf, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

export const cases: RuleCases = {
  rule: 'project-outside-guideline',
  valid: [
    {
      name: 'the heading in the cell of the first project',
      form: writing([
        [headingOf('1.1'), null],
        [cellOf('B'), '1.1 แนวทางการพัฒนาที่ 3\n(1) โครงการ ก'],
      ]),
    },
    {
      name: 'the goal is named again at a page break, and its guideline goes on',
      form: writing([[({ rows }) => `A${rows[1] ?? 0}`, 'แผนย่อยที่ 1\nเป้าหมายที่ 1']]),
    },
    {
      name: 'column 1 tells whose heading is lost: that is the finding',
      form: writing([[headingOf('2.4'), null]]),
    },
  ],
  invalid: [
    {
      name: 'a new goal begins in the middle of a guideline',
      form: writing([
        [groupOf('1.3'), null],
        [({ rows }) => `A${rows[4] ?? 0}`, 'เป้าหมายที่ 2'],
      ]),
      findings: [
        {
          cell: cellOf('B', 4),
          message: '"โครงการที่ 5" ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาใด โปรดเพิ่มหัวข้อเหนือโครงการ',
          related: [cellOf('B', 5)],
        },
      ],
      also: ['guideline-misplaced'],
      example: true,
    },
    {
      name: 'a project above the first heading',
      form: ({ headings }) => ({
        cells: { [`B${headings['1.1'] ?? 0}`]: null, [`A${headings['1.1'] ?? 0}`]: null },
      }),
      findings: [
        {
          cell: cellOf('B', 0),
          message: '"โครงการที่ 1" ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาใด โปรดเพิ่มหัวข้อเหนือโครงการ',
          related: [cellOf('B', 1)],
        },
      ],
      also: ['guideline-missing'],
    },
    {
      name: 'two runs are two findings',
      form: writing([
        [({ rows }) => `A${rows[1] ?? 0}`, 'เป้าหมายที่ 2'],
        [groupOf('1.2'), 'เป้าหมายที่ 1'],
        [({ rows }) => `A${rows[5] ?? 0}`, 'เป้าหมายที่ 1'],
        [groupOf('1.4'), 'เป้าหมายที่ 2'],
      ]),
      findings: [
        { cell: cellOf('B', 1), message: '"โครงการที่ 2" ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาใด โปรดเพิ่มหัวข้อเหนือโครงการ', related: [] },
        { cell: cellOf('B', 5), message: '"โครงการที่ 6" ไม่อยู่ใต้หัวข้อแนวทางการพัฒนาใด โปรดเพิ่มหัวข้อเหนือโครงการ', related: [] },
      ],
    },
  ],
};
