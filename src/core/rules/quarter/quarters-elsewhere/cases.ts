import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const CALENDAR = ['มกราคม-มีนาคม', 'เมษายน-มิถุนายน', 'กรกฎาคม-กันยายน', 'ตุลาคม-ธันวาคม'] as const;
const FISCAL = ['ต.ค.-ธ.ค.', 'ม.ค.-มี.ค.', 'เม.ย.-มิ.ย.', 'ก.ค.-ก.ย.'] as const;

export const cases: RuleCases = {
  rule: 'quarters-elsewhere',
  valid: [
    { name: 'months in their own quarters', form: changed({ quarters: FISCAL }) },
    { name: 'a month behind a mark', form: changed({ quarters: [null, '✓ (มี.ค. 68)', null, null] }) },
    { name: 'a period that begins in its cell', form: changed({ quarters: ['ต.ค. 67 - มี.ค. 68', null, null, null] }) },
  ],
  invalid: [
    {
      name: 'January under quarter 3',
      form: changed({ quarters: [null, null, 'ม.ค. 68', null] }),
      findings: [{ cell: cellOf('J'), message: 'ช่องไตรมาสที่ ๓ ระบุ "ม.ค. 68" ซึ่งอยู่ในไตรมาสที่ ๒ โปรดตรวจสอบ' }],
      example: true,
    },
    {
      name: 'two months, each under the other’s quarter',
      form: changed({ quarters: ['ม.ค.', 'ต.ค.', null, null] }),
      findings: [
        { cell: cellOf('H'), message: 'ช่องไตรมาสที่ ๑ ระบุ "ม.ค." ซึ่งอยู่ในไตรมาสที่ ๒ โปรดตรวจสอบ' },
        { cell: cellOf('I'), message: 'ช่องไตรมาสที่ ๒ ระบุ "ต.ค." ซึ่งอยู่ในไตรมาสที่ ๑ โปรดตรวจสอบ' },
      ],
    },
    {
      name: 'the quarters of the calendar year are one error, however many projects',
      form: changed({ quarters: CALENDAR }, { quarters: CALENDAR }),
      findings: [
        {
          cell: cellOf('H'),
          message:
            'ช่องไตรมาสระบุเดือนตามปีปฏิทิน (ไตรมาสที่ ๑ ระบุ "มกราคม-มีนาคม") ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดตรวจสอบ',
          severity: 'error',
          related: [cellOf('H', 1)],
        },
      ],
    },
  ],
};
