import { cellOf, changed } from '#test/support/changed-form';
import type { BuiltForm, FormProject } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const after =
  (...cells: readonly (readonly [column: string, project: number, text: string])[]) =>
  ({ rows }: BuiltForm): Record<string, string> =>
    Object.fromEntries(cells.map(([column, project, text]) => [`${column}${rows[project] ?? 0}`, text]));
const silent = (name: string, project: Partial<FormProject>) => ({ name, form: changed(project) });

export const cases: RuleCases = {
  rule: 'text-space-in-word',
  valid: [
    { name: 'no space', form: {} },
    silent('a line break is somebody’s own', { budget: 'ไม่ใช้\nงบประมาณ', quantity: '- จำนวนไม่น้อย\nกว่า ๕๐ คน' }),
    silent('a budget of about so much', { quality: 'ใช้งบ ประมาณ ๕,๐๐๐ บาท' }),
    silent('a person’s name', { quality: 'วิทยากร คุณ ธรรมรัตน์' }),
    silent('the volunteers’ own writing', { title: 'กิจกรรมอาสา "เราทำความ ดี ด้วยหัวใจ"' }),
    silent('spaces between words', { quality: 'ข้าราชการ บุคลากร และประชาชน มีจริยธรรม คุณธรรม' }),
  ],
  invalid: [
    {
      name: 'in one of the form’s own words',
      form: changed({ budget: 'ไม่ใช้ งบประมาณ' }),
      findings: [{ cell: cellOf('E'), message: 'มีช่องว่างกลางคำ "ไม่ใช้ งบประมาณ" โปรดตรวจสอบ' }],
      after: after(['E', 0, 'ไม่ใช้งบประมาณ']),
      example: true,
    },
    {
      name: 'in many cells: one finding a word',
      form: changed({ budget: 'ไม่ใช้ งบประมาณ', quantity: '- จำนวนไม่น้อย กว่า ๕๐ คน' }, { budget: 'ไม่ใช้  งบประมาณ' }),
      findings: [
        { cell: cellOf('C'), message: 'มีช่องว่างกลางคำ "ไม่น้อย กว่า" โปรดตรวจสอบ', related: [] },
        { cell: cellOf('E'), message: 'มีช่องว่างกลางคำ "ไม่ใช้ งบประมาณ" โปรดตรวจสอบ', related: [cellOf('E', 1)] },
      ],
      after: after(['C', 0, '- จำนวนไม่น้อยกว่า ๕๐ คน'], ['E', 0, 'ไม่ใช้งบประมาณ'], ['E', 1, 'ไม่ใช้งบประมาณ']),
    },
    {
      name: 'two words of a cell, one of them cut twice',
      form: changed({ quality: 'ผู้เข้า ร่วม ไม่ น้อย กว่า ร้อยละ ๘๐ มีจริย ธรรม' }),
      findings: [{ cell: cellOf('D'), message: 'มีช่องว่างกลางคำ "ผู้เข้า ร่วม" โปรดตรวจสอบ' }],
      after: after(['D', 0, 'ผู้เข้าร่วม ไม่น้อยกว่า ร้อยละ ๘๐ มีจริยธรรม']),
    },
  ],
};
