import { thai } from '#test/support/thai';
import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const often = (quantity: string) => changed({ quantity });
const found = (frequency: number) => [
  { cell: cellOf('C'), message: `"โครงการที่ 1" ระบุ ${thai(frequency)} ครั้งต่อปี แต่ทำเครื่องหมายไว้ ๔ ไตรมาส โปรดตรวจสอบ` },
];

export const cases: RuleCases = {
  rule: 'quarters-over-frequency',
  valid: [
    { name: 'a least number', form: often('จำนวนกิจกรรมไม่น้อยกว่า ๒ ครั้ง/ปี') },
    { name: 'at least', form: often('อย่างน้อย ๑ ครั้ง/ปี') },
    { name: 'or more', form: often('จำนวน ๒ ครั้งขึ้นไป') },
    { name: 'as many times as quarters', form: often('จำนวนกิจกรรม ๔ ครั้ง/ปี') },
    { name: 'times a quarter', form: often('ไตรมาสละ ๑ ครั้ง') },
    { name: 'times a month', form: often('เดือนละ ๑ ครั้ง') },
    {
      name: 'fewer quarters are marked',
      form: changed({ quantity: 'จำนวน ๒ ครั้ง/ปี', quarters: ['✓', null, '✓', null] }),
    },
    { name: 'times of two activities', form: often('- ประชุม ๑ ครั้ง/ปี\n- อบรม ๓ ครั้ง/ปี') },
    {
      name: 'the period has a finding on the same marks',
      form: changed({ quantity: 'จำนวน ๑ ครั้ง/ปี', period: 'มีนาคม' }),
    },
    { name: 'the day in the title has one', form: changed({ quantity: 'จำนวน ๑ ครั้ง/ปี', title: 'กิจกรรมวันพ่อแห่งชาติ' }) },
    { name: 'people', form: often('ผู้เข้าร่วม ๓ คน') },
    { name: 'about', form: often('ประมาณ ๒ ครั้ง/ปี') },
  ],
  invalid: [
    {
      name: 'an exact number',
      form: often('จำนวนกิจกรรม ๒ ครั้ง/ปี'),
      findings: [
        {
          cell: cellOf('C'),
          message: '"โครงการที่ 1" ระบุ ๒ ครั้งต่อปี แต่ทำเครื่องหมายไว้ ๔ ไตรมาส โปรดตรวจสอบ',
          severity: 'info',
          related: [cellOf('H'), cellOf('I'), cellOf('J'), cellOf('K')],
        },
      ],
      example: true,
    },
    { name: 'a highest number', form: often('ไม่เกิน ๓ ครั้งต่อปี'), findings: found(3) },
    { name: 'a number for the year before its word', form: often('ปีละ ๑ ครั้ง'), findings: found(1) },
    { name: 'of a plan for one year', form: often('จัดอบรมจำนวน 1 ครั้ง'), findings: found(1) },
    { name: 'one line of several', form: often('- จัดกิจกรรม ๒ ครั้ง/ปี\n- ผู้เข้าร่วม ๕๐ คน'), findings: found(2) },
  ],
};
