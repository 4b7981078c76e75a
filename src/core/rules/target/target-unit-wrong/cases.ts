import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { BuiltForm } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const message = (row: number, found: string, unit: string): string =>
  `ส่วนที่ ๔ ข้อ ${thai(row)} ใช้หน่วยนับ "${found}" แต่แบบฟอร์มใช้ "${unit}" โปรดตรวจสอบ`;
const after =
  (row: number, cells: Readonly<Record<string, string>>) =>
  ({ at: rows }: BuiltForm): Record<string, string> =>
    Object.fromEntries(
      Object.entries(cells).map(([column, value]) => [`${column}${rows[`target${row}`]?.slice(1) ?? ''}`, value]),
    );

export const cases: RuleCases = {
  rule: 'target-unit-wrong',
  valid: [
    { name: 'the units of the form', form: {} },
    { name: 'a unit left out', form: filled({ 'target1 B': 100, 'target1 C': '120' }) },
    { name: 'measures in another order', form: filled({ 'target3 C': '300 คน\n8 แห่ง' }) },
    { name: 'no target', form: filled({ 'target2 B': '- แห่ง', 'target2 C': '..... แห่ง' }) },
    { name: 'a unit cut by a line wrap', form: filled({ 'target2 C': '๗\nแห่ง' }) },
  ],
  invalid: [
    {
      name: 'people counted in places, in both years',
      form: filled({ 'target1 B': '๑๐๐ แห่ง', 'target1 C': '๑๒๐ แห่ง' }),
      findings: [{ cell: at('target1 B'), message: message(1, 'แห่ง', 'คน'), related: [at('target1 C')] }],
      after: after(1, { B: '๑๐๐ คน', C: '๑๒๐ คน' }),
      example: true,
    },
    {
      name: 'one of two measures',
      form: filled({ 'target3 C': '8 ชุมชน\n300 คน' }),
      findings: [{ cell: at('target3 C'), message: message(3, 'ชุมชน', 'แห่ง'), severity: 'warning', related: [] }],
      after: after(3, { C: '8 แห่ง\n300 คน' }),
    },
    {
      name: 'another kind of place is a warning',
      form: filled({ 'target2 C': '7 โรงเรียน' }),
      findings: [{ cell: at('target2 C'), message: message(2, 'โรงเรียน', 'แห่ง'), severity: 'warning' }],
      after: after(2, { C: '7 แห่ง' }),
    },
    {
      name: 'places counted in people are an error',
      form: filled({ 'target2 C': '7 คน' }),
      findings: [{ cell: at('target2 C'), message: message(2, 'คน', 'แห่ง'), severity: 'error' }],
    },
    {
      name: 'what the row itself names is counted rightly: a note',
      form: filled({ 'target3 B': '6 เครือข่าย\n250 คน', 'target3 C': '8 เครือข่าย\n300 คน' }),
      findings: [
        { cell: at('target3 B'), message: message(3, 'เครือข่าย', 'แห่ง'), severity: 'info', related: [at('target3 C')] },
      ],
    },
    {
      name: 'a share is no count: only a person knows the number',
      form: filled({ 'target2 C': 'ร้อยละ 80' }),
      findings: [{ cell: at('target2 C'), message: message(2, 'ร้อยละ', 'แห่ง') }],
      after: () => ({}),
    },
    {
      name: 'both measures of a row',
      form: filled({ 'target5 C': '5 ราย\n110 ครั้ง' }),
      findings: [
        { cell: at('target5 C'), message: message(5, 'ราย', 'แห่ง') },
        { cell: at('target5 C'), message: message(5, 'ครั้ง', 'คน') },
      ],
    },
  ],
};
