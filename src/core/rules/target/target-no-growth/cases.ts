import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (row: number, plan: string, compared: string, result: string) => [
  {
    cell: at(`target${row} C`),
    message: `ส่วนที่ ๔ ข้อ ${thai(row)}: ค่าเป้าหมายปี ๒๕๖๘ (${plan}) ${compared}ผลการดำเนินงานปี ๒๕๖๗ (${result})`,
    related: [at(`target${row} B`)],
  },
];

export const cases: RuleCases = {
  rule: 'target-no-growth',
  valid: [
    { name: 'every measure rises', form: {} },
    { name: 'nothing was reached last year', form: filled({ 'target1 B': '- คน' }) },
    { name: 'no target at all has its own finding', form: filled({ 'target1 C': '- คน' }) },
    { name: 'last year cannot be read', form: filled({ 'target1 B': 'รอผลการสำรวจ' }) },
  ],
  invalid: [
    {
      name: 'as last year, both measures: one finding',
      form: filled({ 'target3 C': '๖ แห่ง\n๒๕๐ คน' }),
      findings: found(3, '๖ แห่ง', 'เท่ากับ', '๖ แห่ง'),
      example: true,
    },
    {
      name: 'less than last year',
      form: filled({ 'target1 C': '80 คน' }),
      findings: found(1, '๘๐ คน', 'ต่ำกว่า', '๑๐๐ คน'),
    },
    {
      name: 'one of two measures',
      form: filled({ 'target5 C': '5 แห่ง\n90 คน' }),
      findings: found(5, '๙๐ คน', 'เท่ากับ', '๙๐ คน'),
    },
    {
      name: 'one of two measures is given up',
      form: filled({ 'target5 C': '5 แห่ง\n- คน' }),
      findings: found(5, '๐ คน', 'ต่ำกว่า', '๙๐ คน'),
    },
    {
      name: 'the form names no year at all',
      form: filled(
        { 'target2 C': '5 แห่ง', 'targetsHeader B': 'ผลการดำเนินงาน', 'targetsHeader C': 'แผนการดำเนินงาน' },
        { year: '..........' },
      ),
      findings: [
        { cell: at('target2 C'), message: 'ส่วนที่ ๔ ข้อ ๒: ค่าเป้าหมายปีนี้ (๕ แห่ง) ไม่สูงกว่าผลการดำเนินงานปีก่อน (๕ แห่ง)' },
      ],
      also: ['row-not-understood'],
    },
  ],
};
