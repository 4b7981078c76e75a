import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const HALF = ['✓', '✓', null, null] as const;
const half = (quantity: string) => changed({ quantity, quarters: HALF });
const silent = (quantity: string) => ({ name: quantity, form: half(quantity) });
const found = (quantity: string) => ({
  name: quantity,
  form: half(quantity),
  findings: [
    {
      cell: cellOf('C'),
      message: `"${quantity}" ต้องดำเนินงานทุกไตรมาส แต่ทำเครื่องหมายไว้ ๒ ไตรมาส โปรดตรวจสอบ`,
      severity: 'info' as const,
      related: [cellOf('H'), cellOf('I')],
    },
  ],
});

export const cases: RuleCases = {
  rule: 'quarters-below-rhythm',
  valid: [
    { name: 'all quarters are marked', form: changed({ quantity: 'เดือนละ ๑ ครั้ง' }) },
    silent('เดือนละ ๑ ครั้ง รวม ๖ ครั้ง'),
    silent('เดือนละ ๑ ครั้ง เป็นเวลา ๓ เดือน'),
    silent('สัปดาห์ละ ๑ ครั้ง ในช่วงเข้าพรรษา'),
    silent('เดือนละครั้ง ต.ค. - มี.ค.'),
    silent('จำนวน 6 ครั้ง เดือนละ 1 ครั้ง'),
    silent('ปีละ ๒ ครั้ง'),
    {
      name: 'the period says in which months',
      form: changed({ quantity: 'เดือนละ ๑ ครั้ง', quarters: HALF, period: 'ต.ค. 67 - มี.ค. 68' }),
    },
  ],
  invalid: [
    { ...found('จัดประชุมเดือนละ ๑ ครั้ง'), example: true },
    found('ไตรมาสละ 1 ครั้ง'),
    found('สวดมนต์สัปดาห์ละครั้ง'),
    found('กิจกรรมจิตอาสาทุกเดือน'),
  ],
};
