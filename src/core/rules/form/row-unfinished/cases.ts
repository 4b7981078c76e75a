import { cellOf, changed, declaring } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form, type FormProject } from '#test/support/form-builder';
import type { CaseCell, CaseForm, RuleCases } from '#test/support/rule-cases';

const message = (text: string): string => `แถวนี้ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ: "${text}"`;
const dashes = { quantity: '-', quality: '-', budget: '-', unit: '-', quarters: ['-', '-', '-', '-'] as const };
/** The clean form with a row more under the last guideline, which 3.1 counts. */
const counted = (title: string, cells: Partial<FormProject> = {}): Form => ({
  projects: [...TWO_EACH, { section: '3.3', title, ...dashes, ...cells }],
});
/** The same, and 3.1 does not count it. */
const adding = (title: string, cells: Partial<FormProject> = {}): CaseForm =>
  declaring({ '3/2': 2, '3': 6, total: 26 }, counted(title, cells));
const last: CaseCell = () => `B${buildForm(counted('โครงการ ก......')).rows.at(-1) ?? 0}`;

/** The first row of 1.4. */
const ALONE = TWO_EACH.findIndex(({ section }) => section === '1.4');

export const cases: RuleCases = {
  rule: 'row-unfinished',
  valid: [
    { name: 'three dots within a name', form: changed({ title: 'โครงการพี่เลี้ยงใจดี...พี่มีให้น้อง' }) },
    { name: 'three dots at the end of a name', form: changed({ title: 'โครงการรักษ์น้ำ รักษ์ป่า...' }) },
    { name: 'leaders behind the name of a row with marks', form: changed({ title: 'โครงการค่ายเยาวชน..........' }) },
    { name: 'a name that begins like words for waiting', form: changed({ title: 'รอยยิ้มผู้สูงวัย' }) },
    { name: 'a name about drafts', form: changed({ title: 'ร่างธรรมนูญหมู่บ้าน' }) },
    { name: 'a line that says that there is no project', form: adding('ไม่มีโครงการในปีงบประมาณนี้') },
  ],
  invalid: [
    {
      name: 'leaders behind the beginning of a name, and dashes in all other cells',
      form: adding('โครงการอบรมเครือข่าย..........'),
      findings: [{ cell: last, message: message('(3) โครงการอบรมเครือข่าย..........') }],
      example: true,
    },
    {
      name: 'words in brackets in place of a name, all other cells blank',
      form: adding('(อยู่ระหว่างกำหนดชื่อ)', {
        ...{ quantity: null, quality: null, budget: null, unit: null, quarters: [null, null, null, null] },
      }),
      findings: [{ cell: last, message: message('(3) (อยู่ระหว่างกำหนดชื่อ)') }],
    },
    {
      name: 'a row that awaits approval, with its unit',
      form: adding('รอพิจารณาอนุมัติ', { unit: 'กองการศึกษา' }),
      findings: [{ cell: last, message: message('(3) รอพิจารณาอนุมัติ') }],
    },
    {
      name: 'letters in place of a name',
      form: adding('xxxxx'),
      findings: [{ cell: last, message: message('(3) xxxxx') }],
    },
    {
      name: 'a count that includes it says so',
      form: counted('โครงการส่งเสริม______'),
      findings: [
        {
          cell: last,
          message: 'แถวนี้ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ หากนับด้วยจำนวนจะตรงกับข้อ ๓.๑: "(3) โครงการส่งเสริม______"',
        },
      ],
      also: ['count-guideline-listed'],
    },
    {
      name: 'the only line of a guideline for which 3.1 has none is a note',
      form: declaring(
        { '1/2': '-', '1': 10, total: 24 },
        { projects: TWO_EACH.map((each) => (each.section === '1.4' ? { ...each, title: 'รออนุมัติ', ...dashes } : each)) },
      ),
      findings: ['(1)', '(2)'].map((number, index) => ({
        cell: cellOf('B', ALONE + index),
        message: message(`${number} รออนุมัติ`),
        severity: 'info' as const,
      })),
    },
    {
      name: 'in place of a project that 3.1 counts',
      form: changed({ title: '(รอเพิ่มเติม)', ...dashes }),
      findings: [
        {
          cell: cellOf('B'),
          message: 'แถวนี้ยังกรอกไม่ครบ จึงไม่นับเป็นโครงการ หากนับด้วยจำนวนจะตรงกับข้อ ๓.๑: "(1) (รอเพิ่มเติม)"',
        },
      ],
      also: ['count-guideline-listed'],
    },
  ],
};
