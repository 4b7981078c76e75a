import { at, budgetLine, cellOf, changed, filled } from '#test/support/changed-form';
import { TWO_EACH, type BuiltForm, type Form, type FormProject } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';
import { toThai } from '../../../text/digits';

const message = 'ข้อความใน ๑ ช่องใช้เลขไทยปนกับเลขอารบิก โปรดใช้แบบเดียวกัน';
const silent = (name: string, project: Partial<FormProject>) => ({ name, form: changed(project) });
/** The titles of the clean form have Arabic numbers, its quantities Thai ones: here nearly all are Thai. */
const mostlyThai = (...projects: readonly Partial<FormProject>[]): Form => ({
  projects: TWO_EACH.map((each, index) => ({
    ...each,
    title: `โครงการที่ ${toThai(String(index + 1))}`,
    ...projects[index],
  })),
});
const after =
  (...cells: readonly (readonly [column: string, project: number, text: string])[]) =>
  ({ rows }: BuiltForm): Record<string, string> =>
    Object.fromEntries(cells.map(([column, project, text]) => [`${column}${rows[project] ?? 0}`, text]));

export const cases: RuleCases = {
  rule: 'text-digits-mixed',
  valid: [
    { name: 'Arabic numbers in a form printed in Thai digits', form: {} },
    silent('an item number of the form', { title: 'อบรม รุ่นที่ ๒' }),
    silent('list numbers', { quality: '๑. อบรม 2 ครั้ง\n๒. เยี่ยม 3 วัด' }),
    silent('a product’s name', { title: 'อบรม ISO 9001 จำนวน ๒ รุ่น', quality: 'ลดโรค Covid-19 ได้ ๕๐ คน' }),
    silent('5ส, and a name in quotes', { quality: 'ทำ 5ส ปีละ ๒ ครั้ง ตามโครงการ “ก้าว 9”' }),
    silent('a telephone number', { unit: 'ฝ่ายปกครอง (โทร. 0 2000 0000 ต่อ 12) ชั้น ๒' }),
    silent('an address of mail', { unit: 'office2@bangkok.go.th ชั้น ๒' }),
    silent('a web address', { quality: 'เผยแพร่ที่ https://www.bangkok.go.th/dusit/page/1234 จำนวน ๑ ครั้ง' }),
    silent('each cell in its own', { quantity: '- จำนวน 50 คน', quality: 'ดีขึ้นร้อยละ ๘๐' }),
    silent('an age that the form prints', { quantity: 'ประชาชนอายุ ๑๓ ปี ขึ้นไป จำนวน 50 คน' }),
    {
      name: '3.2 with a printed year and a typed amount',
      form: budgetLine('๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๘ รวมจำนวน.....0.....บาท'),
    },
    { name: 'part 1', form: filled({ address: 'สถานที่ตั้ง: เลขที่ ๑๔๗๑/1 ถนนใหญ่' }) },
  ],
  invalid: [
    {
      name: 'within a text: written as the person mostly does, whatever the form prints',
      form: mostlyThai({ quantity: '- จำนวน ๕๐ คน\n- จำนวน 2 ครั้ง/ปี' }),
      findings: [{ cell: cellOf('C'), message, related: [] }],
      after: after(['C', 0, '- จำนวน ๕๐ คน\n- จำนวน ๒ ครั้ง/ปี']),
    },
    {
      name: 'within a number',
      form: mostlyThai({ quantity: '- จำนวน ๕0 คน' }),
      findings: [{ cell: cellOf('C'), message }],
      after: after(['C', 0, '- จำนวน ๕๐ คน']),
    },
    {
      name: 'several cells of a form in Arabic: one finding, and names and list numbers stay as they are',
      form: changed({ quality: 'อบรม 3 วัน ๕๐ คน ตามแนวทาง ISO 9001' }, { quality: '๑. อบรม 2 ครั้ง ๓๐ คน' }),
      findings: [
        { cell: cellOf('D'), message: 'ข้อความใน ๒ ช่องใช้เลขไทยปนกับเลขอารบิก โปรดใช้แบบเดียวกัน', related: [cellOf('D', 1)] },
      ],
      after: after(['D', 0, 'อบรม 3 วัน 50 คน ตามแนวทาง ISO 9001'], ['D', 1, '๑. อบรม 2 ครั้ง 30 คน']),
      example: true,
    },
    {
      name: 'in part 5',
      form: filled({ outcome2: '- มีผู้นำ ๒๐ คน ใน 5 ชุมชน' }),
      findings: [{ cell: at('outcome2'), message }],
    },
  ],
};
