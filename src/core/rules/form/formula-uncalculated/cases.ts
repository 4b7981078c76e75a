import { at, cellOf, changed, filled, slotOf } from '#test/support/changed-form';
import type { BuiltForm, Form } from '#test/support/form-builder';
import type { CaseCell, CaseForm, RuleCases } from '#test/support/rule-cases';
import type { CellValue } from '../../../workbook/snapshot';

const ONE = 'สูตรในช่องนี้ยังไม่มีผลลัพธ์ โปรดเปิดไฟล์ใน Excel แล้วบันทึกหนึ่งครั้ง';
/** The form with a formula in a cell, and what it came to. */
const formula =
  (cell: CaseCell, text: string, value: CellValue = null, form: Form = {}): CaseForm =>
  (clean: BuiltForm) => {
    const address = typeof cell === 'function' ? cell(clean) : cell;
    return { ...form, cells: { ...form.cells, [address]: value }, formulas: { [address]: text } };
  };

export const cases: RuleCases = {
  rule: 'formula-uncalculated',
  valid: [
    { name: 'a result that is stored', form: formula(slotOf('total'), '=13+13', 26) },
    { name: 'a result that is an empty text', form: formula(cellOf('G'), '=""', '') },
    { name: 'no formula, and nothing filled in', form: changed({ budget: null }) },
    {
      name: 'outside the plan',
      form: ({ at: rows }) => ({ formulas: { [`C${Number(rows.outcome2?.slice(1) ?? 0) + 5}`]: '=1+1' } }),
    },
  ],
  invalid: [
    {
      name: 'the budget of a project is filled in',
      form: formula(cellOf('E'), '=5000*2'),
      findings: [{ cell: cellOf('E'), message: ONE, severity: 'error', related: [] }],
      example: true,
    },
    {
      name: 'the total of 3.1',
      form: formula(slotOf('total'), '=SUM(D1:D3)'),
      findings: [{ cell: slotOf('total'), message: ONE }],
    },
    {
      name: '3.2',
      form: formula(slotOf('budget'), '=SUM(E35:E90)'),
      findings: [{ cell: slotOf('budget'), message: ONE }],
    },
    {
      name: 'a target of part 4',
      form: formula(at('target2 C'), '="7 แห่ง"', null, filled({ 'target2 C': null })),
      findings: [{ cell: at('target2 C'), message: ONE }],
    },
    {
      name: 'several cells are one finding',
      form: ({ rows }) => ({
        cells: { [`C${rows[0] ?? 0}`]: null, [`E${rows[1] ?? 0}`]: null },
        formulas: { [`E${rows[1] ?? 0}`]: '=1+1', [`C${rows[0] ?? 0}`]: '="๕๐ คน"' },
      }),
      findings: [
        {
          cell: cellOf('C'),
          message: 'สูตรใน ๒ ช่องยังไม่มีผลลัพธ์ โปรดเปิดไฟล์ใน Excel แล้วบันทึกหนึ่งครั้ง',
          related: [cellOf('E', 1)],
        },
      ],
    },
  ],
};
