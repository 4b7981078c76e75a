import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { Form } from '#test/support/form-builder';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';
import type { CellValue } from '../../../workbook/snapshot';

const citizens = (value: CellValue, form: Form = {}): CaseForm =>
  filled({ 'base D': value, 'baseTotal D': value }, form);
const SPEAKING = changed({ quality: 'ประชาชนในพื้นที่มีคุณธรรม' });
const message = 'ส่วนที่ ๒ ยังไม่ได้กรอกจำนวนประชาชนเป้าหมาย แต่ผลลัพธ์ของแผนกล่าวถึงประชาชน โปรดกรอกจำนวน';

export const cases: RuleCases = {
  rule: 'base-citizens-empty',
  valid: [
    { name: 'a number', form: citizens('๑,๕๐๐ คน', SPEAKING) },
    { name: 'a dash, and no result speaks of citizens', form: citizens('-') },
    { name: 'one unit of two has none', form: filled({ 'base2 A': 'โรงเรียนวัดใหญ่', 'base2 D': '-' }, SPEAKING) },
    { name: 'words that cannot be read as a number', form: citizens('ประชาชนทั้งเขต', SPEAKING) },
    { name: 'only a title speaks of citizens', form: citizens('-', changed({ title: 'โครงการเพื่อประชาชน' })) },
    { name: 'no part 2 has its own finding', form: { ...SPEAKING, withoutParts: [2] } },
  ],
  invalid: [
    {
      name: 'a dash',
      form: citizens('-', SPEAKING),
      findings: [{ cell: at('base D'), message, related: [cellOf('D')] }],
      example: true,
    },
    { name: 'blank', form: citizens(null, SPEAKING), findings: [{ cell: at('base D'), message }] },
    { name: 'zero', form: citizens(0, SPEAKING), findings: [{ cell: at('base D'), message }] },
    {
      name: 'part 5 speaks of citizens',
      form: filled({ 'base D': '-', 'baseTotal D': '-', outcome2: '- ประชาชนมีคุณภาพชีวิตที่ดี' }),
      findings: [{ cell: at('base D'), message, related: [at('outcome2')] }],
    },
    {
      name: 'many results: three are shown',
      form: citizens('-', changed(...Array.from({ length: 5 }, () => ({ quality: 'ประชาชนมีส่วนร่วม' })))),
      findings: [{ cell: at('base D'), message, related: [cellOf('D'), cellOf('D', 1), cellOf('D', 2)] }],
    },
  ],
};
