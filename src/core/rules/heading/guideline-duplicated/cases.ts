import { thai } from '#test/support/thai';
import { cellOf, headingOf, writing } from '#test/support/changed-form';
import type { BuiltForm, Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const message = (subPlan: number, guideline: number): string =>
  `หัวข้อแผนย่อยที่ ${thai(subPlan)} แนวทางการพัฒนาที่ ${thai(guideline)} มีมากกว่าหนึ่งแห่ง โปรดตรวจสอบเลขของหัวข้อ`;
const SECTION = 'หัวข้อ ๑.๓ ระบุเป็นแนวทางการพัฒนาที่ ๒ แต่ตามแบบฟอร์มหัวข้อนี้เป็นแนวทางการพัฒนาที่ ๑';
const HEADERS = ['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'ผลลัพธ์เชิงปริมาณ', 'ผลลัพธ์เชิงคุณภาพ', 'งบประมาณ'];
const MORE = ['หน่วยงานรับผิดชอบ', 'ช่วงเวลา', 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔'];

/** The second and third project of 1.1 give way to a repeated header and heading. */
function newPage({ rows }: BuiltForm): Form {
  const [, second = 0] = rows;
  const header = [...HEADERS, ...MORE].map((label, column) => [`${'ABCDEFGHIJK'.charAt(column)}${second}`, label]);
  const heading = [`B${second + 1}`, '1.1 แนวทางการพัฒนาที่ 3'];
  return { cells: Object.fromEntries([...header, heading]) as Record<string, string> };
}

export const cases: RuleCases = {
  rule: 'guideline-duplicated',
  valid: [
    {
      name: 'repeated at a page break with (ต่อ)',
      form: ({ headings, rows }) => ({
        cells: { [`B${rows[1] ?? 0}`]: '1.1 แนวทางการพัฒนาที่ 3 (ต่อ)\n(2) โครงการที่ 2' },
        merges: [`A${headings['1.1'] ?? 0}:A${rows[1] ?? 0}`],
      }),
    },
    { name: 'repeated below a repeated header', form: newPage },
    {
      name: 'the same number in another sub-plan',
      form: writing([[headingOf('2.2'), '2.2 แนวทางการพัฒนาที่ 4']]),
    },
  ],
  invalid: [
    {
      name: 'a heading with another’s number: that its words and its count differ follows from it',
      form: writing([[headingOf('1.3'), '1.3 แนวทางการพัฒนาที่ 2 สร้างพื้นที่และสนับสนุนกิจกรรมส่งเสริมคุณธรรมหรือการทำความดี']]),
      findings: [{ cell: headingOf('1.3'), message: SECTION, related: [headingOf('1.4')] }],
    },
    {
      name: 'a slip in the number of another guideline: shown where the section number does not fit',
      form: writing([[headingOf('1.3'), '1.3 แนวทางการพัฒนาที่ 2']]),
      findings: [{ cell: headingOf('1.3'), message: SECTION, related: [headingOf('1.4')] }],
    },
    {
      name: 'the heading stands again above its second project',
      form: writing([[cellOf('B', 1), '1.1 แนวทางการพัฒนาที่ 3\n(2) โครงการที่ 2']]),
      findings: [{ cell: cellOf('B', 1), message: message(1, 3), related: [headingOf('1.1')] }],
      example: true,
    },
    {
      name: 'three times: each later one',
      form: writing([
        [cellOf('B', 1), '1.1 แนวทางการพัฒนาที่ 3\n(2) โครงการที่ 2'],
        [cellOf('B', 3), '1.1 แนวทางการพัฒนาที่ 3\n(3) โครงการที่ 4'],
      ]),
      findings: [
        { cell: cellOf('B', 1), message: message(1, 3), related: [headingOf('1.1')] },
        { cell: cellOf('B', 3), message: message(1, 3), related: [headingOf('1.1')] },
      ],
      also: ['count-guideline-listed'],
    },
  ],
};
