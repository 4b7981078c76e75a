import { thaiGrouped } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (number: number, sum: number) => [
  {
    cell: at('baseTotal B'),
    message: `ช่องรวมจำนวนบุคลากรระบุ ${thaiGrouped(number)} คน แต่ทุกหน่วยงานรวมได้ ${thaiGrouped(sum)} คน โปรดตรวจสอบ`,
  },
];
const after = (value: string | number) => (clean: { at: Readonly<Record<string, string>> }) => ({
  [`B${clean.at.baseTotal?.slice(1) ?? ''}`]: value,
});
/** Two units, each with a row. */
const TWO = { 'base2 A': 'โรงเรียนวัดใหญ่', 'base2 B': 80 };

export const cases: RuleCases = {
  rule: 'base-personnel-sum',
  valid: [
    { name: 'one unit', form: {} },
    { name: 'two units', form: filled({ ...TWO, 'baseTotal B': 500 }) },
    {
      name: 'Thai digits and separators',
      form: filled({ 'base B': '๑,๔๒๐ คน', 'baseTotal B': '1,420', 'base C': '-', 'baseTotal C': 80 }),
    },
    { name: 'a dash adds nothing', form: filled({ ...TWO, 'base2 B': '-' }) },
    { name: 'a number that cannot be read', form: filled({ ...TWO, 'base2 B': 'ประมาณ ๘๐' }) },
    { name: 'a sum of a group is not added again', form: filled({ 'base2 A': 'รวมบุคลากร', 'base2 B': 420 }) },
    { name: 'no total', form: filled({ 'baseTotal B': null }) },
    { name: 'the units are not filled in', form: filled({ 'base B': null }) },
  ],
  invalid: [
    {
      name: 'one unit, and another total',
      form: filled({ 'baseTotal B': 402 }),
      findings: found(402, 420),
      after: after(420),
      example: true,
    },
    {
      name: 'a unit was added: Thai digits stay',
      form: filled({ ...TWO, 'baseTotal B': '๔๒๐ คน' }),
      findings: found(420, 500),
      after: after('๕๐๐ คน'),
    },
    {
      name: 'separators are kept',
      form: filled({ 'base B': '1,420', 'baseTotal B': '1,402' }),
      findings: found(1402, 1420),
      after: after('1,420'),
    },
    {
      name: 'a dash for the total',
      form: filled({ 'baseTotal B': '-' }),
      findings: found(0, 420),
      after: after('420'),
    },
    {
      name: 'a formula is not written over',
      form: (clean) => ({
        cells: { [`B${clean.at.baseTotal?.slice(1) ?? ''}`]: 84 },
        formulas: { [`B${clean.at.baseTotal?.slice(1) ?? ''}`]: '=SUM(B99:B100)' },
      }),
      findings: found(84, 420),
      after: () => ({}),
    },
  ],
};
