import { thaiGrouped } from '#test/support/thai';
import { budgetLine, cellOf, changed, labelOfBudget, slotOf } from '#test/support/changed-form';
import type { CaseForm, RuleCases } from '#test/support/rule-cases';
import type { CellValue } from '../../../workbook/snapshot';

const AMOUNTS = changed({ budget: '๕,๐๐๐ บาท' }, { budget: '๑๐,๕๐๐ บาท' });
const total = (budget: CellValue): CaseForm => ({ ...AMOUNTS, budget });
const found = (amount: number) => [
  {
    cell: slotOf('budget'),
    message: `ข้อ ๓.๒ ระบุงบประมาณรวม ${thaiGrouped(amount)} บาท แต่งบประมาณทุกโครงการในตารางรวมได้ ๑๕,๕๐๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง`,
    related: [cellOf('E'), cellOf('E', 1)],
  },
];

export const cases: RuleCases = {
  rule: 'budget-total-sum',
  valid: [
    { name: 'the sum, in Thai digits', form: total('๑๕,๕๐๐') },
    { name: 'none and none', form: { budget: '-' } },
    {
      name: 'satang that binary sums would miss',
      form: { ...changed({ budget: '0.10 บาท' }, { budget: '0.20 บาท' }), budget: '0.30' },
    },
    { name: 'not judged while an amount is missing', form: { ...changed({ budget: null }), budget: '5,000' } },
    { name: 'a slot that cannot be read has its own finding', form: total('รอการจัดสรร') },
  ],
  invalid: [
    {
      name: 'Thai digits and separators stay',
      form: total('๑๕,๐๐๐'),
      findings: found(15000),
      after: ({ slot }) => ({ [slot.budget ?? '']: '๑๕,๕๐๐' }),
      example: true,
    },
    {
      name: 'a number cell',
      form: total(15000),
      findings: found(15000),
      after: ({ slot }) => ({ [slot.budget ?? '']: 15500 }),
    },
    {
      name: 'decimals stay',
      form: total('15,000.00'),
      findings: found(15000),
      after: ({ slot }) => ({ [slot.budget ?? '']: '15,500.00' }),
    },
    {
      name: 'a dash',
      form: total('-'),
      findings: found(0),
      after: ({ slot }) => ({ [slot.budget ?? '']: '15,500' }),
    },
    {
      name: 'words for none are left to the person',
      form: total('ไม่ใช้งบประมาณ'),
      findings: found(0),
    },
    {
      name: 'leaders and words of the line stay',
      form: budgetLine('๓.๒ งบประมาณที่ใช้ดำเนินงาน ทั้งหมด รวมจำนวน.....๑๕๐๐๐.....บาท', AMOUNTS),
      findings: [
        {
          cell: labelOfBudget,
          message:
            'ข้อ ๓.๒ ระบุงบประมาณรวม ๑๕,๐๐๐ บาท แต่งบประมาณทุกโครงการในตารางรวมได้ ๑๕,๕๐๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
        },
      ],
      after: (clean) => ({
        [labelOfBudget(clean)]: '๓.๒ งบประมาณที่ใช้ดำเนินงาน ทั้งหมด รวมจำนวน.....๑๕๕๐๐.....บาท',
      }),
    },
    {
      name: 'not judged while amounts cannot be read, which is said',
      form: { ...changed({ budget: 'รอการจัดสรร' }, {}, { budget: '๑,๐๐๐ บาท/เดือน' }), budget: '5,000' },
      findings: [
        {
          cell: slotOf('budget'),
          message: 'ยังไม่ได้เทียบงบประมาณรวม เพราะอ่านงบประมาณไม่ได้ ๒ โครงการ',
          severity: 'info',
          related: [cellOf('E'), cellOf('E', 2)],
        },
      ],
      also: ['budget-unreadable'],
    },
    {
      name: 'money in 3.2 and none in the table',
      form: { budget: '๕,๐๐๐' },
      findings: [
        {
          cell: slotOf('budget'),
          message: 'ข้อ ๓.๒ ระบุงบประมาณรวม ๕,๐๐๐ บาท แต่งบประมาณทุกโครงการในตารางรวมได้ ๐ บาท โปรดตรวจสอบว่าจำนวนใดถูกต้อง',
          related: [],
        },
      ],
      after: ({ slot }) => ({ [slot.budget ?? '']: '๐' }),
    },
  ],
};
