import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const column = (header: string, name: string) => ({
  name,
  form: filled({ 'targetsHeader D': header, 'target1 D': '90 คน' }),
});
const found = (header: string) => [
  {
    cell: at('targetsHeader D'),
    message: `ไม่ได้นำคอลัมน์ "${header}" มาตรวจ เพราะแบบฟอร์มใช้ผลการดำเนินงานปี ๒๕๖๗ และแผนการดำเนินงานปี ๒๕๖๘`,
  },
];

export const cases: RuleCases = {
  rule: 'target-year-ignored',
  valid: [
    { name: 'the form’s two columns', form: {} },
    column('ผลการดำเนินงาน ปี ๒๕๖๘', 'the result of the plan’s own year'),
    column('หมายเหตุ', 'a column of remarks'),
  ],
  invalid: [
    {
      ...column('ผลการดำเนินงาน ปี ๒๕๖๖', 'a result of two years ago'),
      findings: found('ผลการดำเนินงาน ปี ๒๕๖๖'),
      example: true,
    },
    { ...column('แผนการดำเนินงาน ปี ๒๕๖๙', 'next year’s plan'), findings: found('แผนการดำเนินงาน ปี ๒๕๖๙') },
    { ...column('แผนการดำเนินงาน ปี ๒๕๖๗', 'last year’s plan'), findings: found('แผนการดำเนินงาน ปี ๒๕๖๗') },
  ],
};
