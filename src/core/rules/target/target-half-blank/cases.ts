import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (row: number, unit: string) => [
  {
    cell: at(`target${row} C`),
    message: `ส่วนที่ ๔ ข้อ ${thai(row)} ยังไม่ได้กรอกจำนวน${unit}ของแผนปี ๒๕๖๘ (หากไม่มี โปรดกรอก "-")`,
  },
];

export const cases: RuleCases = {
  rule: 'target-half-blank',
  valid: [
    { name: 'both measures', form: {} },
    { name: 'a dash is an answer', form: filled({ 'target3 C': '8 แห่ง\n- คน' }) },
    { name: 'no target at all has its own finding', form: filled({ 'target5 C': '..... แห่ง\n..... คน' }) },
    { name: 'none of both, in words', form: filled({ 'target5 C': 'ไม่มี' }) },
    { name: 'only last year is blank', form: filled({ 'target5 B': '4 แห่ง\n..... คน' }) },
    { name: 'a number that may be either', form: filled({ 'target3 B': '6 ราย', 'target3 C': '8 ราย' }) },
    { name: 'a row of one measure', form: filled({ 'target2 C': '7' }) },
  ],
  invalid: [
    {
      name: 'leaders beside the second unit',
      form: filled({ 'target5 C': '๕ แห่ง\n..... คน' }),
      findings: found(5, 'คน'),
      example: true,
    },
    { name: 'the second line is not there', form: filled({ 'target3 C': '8 แห่ง' }), findings: found(3, 'คน') },
    { name: 'the first unit alone', form: filled({ 'target3 C': 'แห่ง\n300 คน' }), findings: found(3, 'แห่ง') },
    {
      name: 'in both years',
      form: filled({ 'target5 B': '..... แห่ง\n90 คน', 'target5 C': '..... แห่ง\n110 คน' }),
      findings: found(5, 'แห่ง').map((each) => ({ ...each, related: [at('target5 B')] })),
    },
    {
      name: 'the form names no year at all',
      form: filled(
        { 'target5 C': '5 แห่ง', 'targetsHeader B': 'ผลการดำเนินงาน', 'targetsHeader C': 'แผนการดำเนินงาน' },
        { year: '..........' },
      ),
      findings: [{ cell: at('target5 C'), message: 'ส่วนที่ ๔ ข้อ ๕ ยังไม่ได้กรอกจำนวนคนของแผนปีนี้ (หากไม่มี โปรดกรอก "-")' }],
      also: ['row-not-understood'],
    },
  ],
};
