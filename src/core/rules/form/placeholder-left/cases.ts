import { cellOf, declaring } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import type { CaseCell, RuleCases } from '#test/support/rule-cases';

const MESSAGE = 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก โปรดกรอกชื่อโครงการหรือลบบรรทัดนี้';
const LINE = 'ชื่อโครงการ/กิจกรรม .....';
const left = { section: '1.4', title: LINE, quarters: [null, null, null, null] as const };
const blank = { ...left, quantity: '-', quality: '-', budget: '-', unit: '-' };
const BESIDE: Form = { projects: [...TWO_EACH, blank] };
const ALONE: Form = { projects: [...TWO_EACH.filter(({ section }) => section !== '1.4'), blank, blank] };
const TWO_ALONE: Form = {
  projects: [
    ...TWO_EACH.filter(({ section }) => section !== '1.4' && section !== '1.5'),
    blank,
    { ...blank, section: '1.5' },
  ],
};
const cellsIn = (form: Form, ...indexes: readonly number[]): string =>
  indexes.map((index) => `B${buildForm(form).rows[index] ?? 0}`).join(', ');
const rowIn =
  (form: Form, index: number): CaseCell =>
  () =>
    `B${buildForm(form).rows[index] ?? 0}`;

export const cases: RuleCases = {
  rule: 'placeholder-left',
  valid: [
    { name: 'a guideline without any line', form: { projects: TWO_EACH.filter(({ section }) => section !== '1.4') } },
    {
      name: 'a project whose name begins with the printed words',
      form: ({ rows }) => ({ cells: { [`B${rows[0] ?? 0}`]: '(1) ชื่อโครงการ/กิจกรรม ธรรมะสู่ชุมชน' } }),
    },
    {
      name: 'leaders around a name that was filled in',
      form: ({ rows }) => ({ cells: { [`B${rows[0] ?? 0}`]: '(1) .....ธรรมะสู่ชุมชน.....' } }),
    },
  ],
  invalid: [
    {
      name: 'beside a real project it should be taken out',
      form: declaring({ '1/2': 2, '1': 12, total: 26 }, BESIDE),
      findings: [{ cell: rowIn(BESIDE, 26), message: MESSAGE, severity: 'warning', related: [] }],
      example: true,
    },
    {
      name: 'where the guideline has no project it is only a note, however many lines',
      form: declaring({ '1/2': '-', '1': 10, total: 24 }, ALONE),
      findings: [{ cell: rowIn(ALONE, 24), message: MESSAGE, severity: 'info', related: [rowIn(ALONE, 25)] }],
    },
    {
      name: 'several empty guidelines are one note that lists the cells',
      form: declaring({ '1/2': '-', '1/4': '-', '1': 8, total: 22 }, TWO_ALONE),
      findings: [
        {
          cell: rowIn(TWO_ALONE, 22),
          message: `ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอกใน ๒ แนวทางการพัฒนาที่ยังไม่มีโครงการ (${cellsIn(TWO_ALONE, 22, 23)})`,
          severity: 'info',
          related: [rowIn(TWO_ALONE, 23)],
        },
      ],
    },
    {
      name: 'in the cell of a real project: the line goes, the project stays',
      form: ({ rows }) => ({ cells: { [`B${rows[1] ?? 0}`]: `(๒) โครงการ ก\n(๓) ${LINE}` } }),
      findings: [{ cell: cellOf('B', 1), message: MESSAGE, severity: 'warning' }],
      after: ({ rows }) => ({ [`B${rows[1] ?? 0}`]: '(๒) โครงการ ก' }),
    },
  ],
};
