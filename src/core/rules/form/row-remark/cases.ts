import { changed } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form, type FormProject } from '#test/support/form-builder';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';

const message = (text: string): string => `แถวนี้มีเฉพาะข้อความ "${text}" เป็นโครงการหรือหมายเหตุ โปรดตรวจสอบ`;
const NOTHING = {
  quantity: null,
  quality: null,
  budget: null,
  unit: null,
  quarters: [null, null, null, null],
} as const;
const WITH_ROW: Form = { projects: [...TWO_EACH, { section: '3.3', title: 'โครงการ', ...NOTHING }] };
const AT = `B${buildForm(WITH_ROW).rows.at(-1) ?? 0}`;
/** The form with a row of a single text below the last project, and its first project changed. */
const below = (text: string, project: Partial<FormProject> = {}): CaseForm => {
  const projects = [...(changed(project).projects ?? []), { section: '3.3', title: 'โครงการ', ...NOTHING }];
  return ({ slot }) => ({
    projects,
    cells: { [AT]: text, [slot['3/2'] ?? '']: 2, [slot['3'] ?? '']: 6, [slot.total ?? '']: 26 },
  });
};

export const cases: RuleCases = {
  rule: 'row-remark',
  valid: [
    {
      name: 'a cell bears the same star, so the row is a remark',
      form: below('* ดำเนินงานร่วมกับภาคเอกชน', { unit: 'ฝ่ายปกครอง *' }),
    },
    { name: 'a footnote with its number', form: below('๑/ งบจากกองทุนหมู่บ้าน') },
    { name: 'a line above others', form: below('กิจกรรมสำหรับเด็กและเยาวชน:') },
    { name: 'brackets below a name belong to it', form: below('(จัดร่วมกับโรงเรียนในเขต)') },
    { name: 'a star in front of a project with data', form: changed({ title: '* โครงการวัดสะอาด' }) },
  ],
  invalid: [
    {
      name: 'a starred project that no cell refers to',
      form: below('* โครงการวัดสะอาดด้วยแรงศรัทธา'),
      findings: [{ cell: AT, message: message('* โครงการวัดสะอาดด้วยแรงศรัทธา') }],
      example: true,
    },
    {
      name: 'starred words that no cell refers to',
      form: below('* ดำเนินงานร่วมกับภาคเอกชน'),
      findings: [{ cell: AT, message: message('* ดำเนินงานร่วมกับภาคเอกชน') }],
    },
    {
      name: 'two stars, and a cell that bears one',
      form: below('** โครงการของปีหน้า', { unit: 'ฝ่ายปกครอง *' }),
      findings: [{ cell: AT, message: message('** โครงการของปีหน้า') }],
    },
  ],
};
