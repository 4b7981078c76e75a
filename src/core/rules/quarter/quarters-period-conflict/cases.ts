import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

export const cases: RuleCases = {
  rule: 'quarters-period-conflict',
  valid: [
    {
      name: 'marked as the period says',
      form: changed({ quarters: ['✓', null, null, null], period: 'ต.ค. - ธ.ค. 67' }),
    },
    { name: 'no period is written where a dash stands', form: changed({ period: '-' }) },
    {
      name: 'a period behind the title',
      form: changed({ title: 'โครงการ ก (ม.ค. 68)', quarters: [null, '✓', null, null] }),
    },
    { name: 'other brackets are part of the name', form: changed({ title: 'โครงการ ก (Waste Buy Delivery) (รุ่นที่ 2)' }) },
    {
      name: 'no mark at all has its own finding',
      form: changed({ quarters: [null, null, null, null], period: 'มีนาคม' }),
    },
  ],
  invalid: [
    {
      name: 'another quarter',
      form: changed({ quarters: [null, null, '✓', null], period: 'มีนาคม' }),
      findings: [
        {
          cell: cellOf('G'),
          message: 'ช่วงเวลา "มีนาคม" ตรงกับไตรมาสที่ ๒ แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๓',
          related: [cellOf('J')],
        },
      ],
      after: ({ rows: [row = 0] }) => ({ [`I${row}`]: '✓', [`J${row}`]: null }),
      example: true,
    },
    {
      name: 'a quarter too many',
      form: changed({ quarters: ['✓', '✓', null, null], period: 'ต.ค. - ธ.ค. 67' }),
      findings: [
        { cell: cellOf('G'), message: 'ช่วงเวลา "ต.ค. - ธ.ค. 67" ตรงกับไตรมาสที่ ๑ แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๑, ๒' },
      ],
      after: ({ rows: [row = 0] }) => ({ [`I${row}`]: null }),
    },
    {
      name: 'a period behind the title',
      form: changed({ title: 'โครงการ ก (ม.ค. 68)', quarters: ['✓', null, null, null] }),
      findings: [{ cell: cellOf('B'), message: 'ช่วงเวลา "ม.ค. 68" ตรงกับไตรมาสที่ ๒ แต่ทำเครื่องหมายไว้ในไตรมาสที่ ๑' }],
    },
  ],
};
