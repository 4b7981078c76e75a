import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const header = (result: string | number | null, plan = 'แผนการดำเนินงาน ปี 2568') =>
  filled({ 'targetsHeader B': result, 'targetsHeader C': plan });
const found = (year = 2566) => [
  { cell: at('targetsHeader B'), message: `ส่วนที่ ๔ คอลัมน์ผลการดำเนินงานระบุปี ${thai(year)} แต่ต้องเป็นปี ๒๕๖๗ (ปีก่อนปีของแผน)` },
];
const after = (text: string) => (clean: { at: Readonly<Record<string, string>> }) => ({
  [`B${clean.at.targetsHeader?.slice(1) ?? ''}`]: text,
});

export const cases: RuleCases = {
  rule: 'year-previous-wrong',
  valid: [
    { name: 'the year before', form: {} },
    { name: 'in Thai digits', form: header('ผลการดำเนินงาน ปี ๒๕๖๗') },
    { name: 'no year in the column', form: header('ผลการดำเนินงาน') },
    {
      name: 'both columns one year back have one finding',
      form: header('ผลการดำเนินงาน ปี 2566', 'แผนการดำเนินงาน ปี 2567'),
    },
    { name: 'the title alone is off', form: filled({ year: 'ประจำปีงบประมาณ พ.ศ. 2569' }) },
  ],
  invalid: [
    {
      name: 'two years back',
      form: header('ผลการดำเนินงาน ปี 2566'),
      findings: found(),
      after: after('ผลการดำเนินงาน ปี 2567'),
      example: true,
    },
    {
      name: 'the plan’s own year, in Thai digits',
      form: header('ผลการดำเนินงาน ปี ๒๕๖๘'),
      findings: found(2568),
      after: after('ผลการดำเนินงาน ปี ๒๕๖๗'),
    },
    { name: 'two digits', form: header('ผลการดำเนินงาน ปี ๖๖'), findings: found(), after: after('ผลการดำเนินงาน ปี ๖๗') },
    {
      name: 'the columns changed places',
      form: header('ผลการดำเนินงาน ปี 2568', 'แผนการดำเนินงาน ปี 2567'),
      findings: found(2568),
      after: after('ผลการดำเนินงาน ปี 2567'),
      also: ['year-inconsistent'],
    },
  ],
};
