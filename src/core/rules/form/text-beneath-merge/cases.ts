import type { BuiltForm, Form } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

/** The form with the group's cell merged over the rows of its first projects, and these texts beneath it. */
const beneath =
  (...texts: readonly string[]) =>
  ({ headings }: BuiltForm): Form => {
    const top = headings['1.2'] ?? 0;
    return {
      merges: [`A${top}:A${top + texts.length}`],
      cells: Object.fromEntries(texts.map((text, index) => [`A${top + index + 1}`, text])),
    };
  };

export const cases: RuleCases = {
  rule: 'text-beneath-merge',
  valid: [
    { name: 'nothing beneath the merge', form: beneath('', ' ') },
    { name: 'a dash in place of nothing', form: beneath('-', '.....') },
    {
      name: 'what the merge shows, once more beneath it',
      form: ({ at }) => ({ merges: [`A1:B1`, `${at.year ?? ''}:B2`], cells: { B2: 'ประจำปีงบประมาณ พ.ศ. 2568' } }),
    },
  ],
  invalid: [
    {
      name: 'the heading of another sub-plan beneath the merge of one',
      form: beneath('แผนย่อยที่ 3', ''),
      findings: [
        {
          cell: ({ headings }) => `A${(headings['1.2'] ?? 0) + 1}`,
          message: 'มีข้อความซ่อนอยู่ใต้ช่องที่ผสาน จึงไม่ได้นำมาตรวจ: "แผนย่อยที่ 3" หากต้องการใช้ โปรดเลิกผสานช่อง',
        },
      ],
      example: true,
    },
    {
      name: 'two texts beneath one merge',
      form: beneath('แผนย่อยที่ 3', 'เป้าหมายที่ 1'),
      findings: ['แผนย่อยที่ 3', 'เป้าหมายที่ 1'].map((text, index) => ({
        cell: ({ headings }) => `A${(headings['1.2'] ?? 0) + index + 1}`,
        message: `มีข้อความซ่อนอยู่ใต้ช่องที่ผสาน จึงไม่ได้นำมาตรวจ: "${text}" หากต้องการใช้ โปรดเลิกผสานช่อง`,
      })),
    },
    {
      name: 'words beneath a merge of part 4',
      form: ({ at }) => {
        const row = at.target2?.slice(1) ?? '';
        return { merges: [`C${row}:D${row}`], cells: { [`D${row}`]: 'ดูหน้า 5' } };
      },
      findings: [
        {
          cell: ({ at }) => `D${at.target2?.slice(1) ?? ''}`,
          message: 'มีข้อความซ่อนอยู่ใต้ช่องที่ผสาน จึงไม่ได้นำมาตรวจ: "ดูหน้า 5" หากต้องการใช้ โปรดเลิกผสานช่อง',
        },
      ],
    },
    {
      name: 'a count beneath the merge of its line',
      form: ({ slot }) => {
        const row = slot['1/2']?.slice(1) ?? '';
        return { merges: [`E${row}:F${row}`], cells: { [`F${row}`]: 7 } };
      },
      findings: [
        {
          cell: ({ slot }) => `F${slot['1/2']?.slice(1) ?? ''}`,
          message: 'มีข้อความซ่อนอยู่ใต้ช่องที่ผสาน จึงไม่ได้นำมาตรวจ: "7" หากต้องการใช้ โปรดเลิกผสานช่อง',
        },
      ],
    },
  ],
};
