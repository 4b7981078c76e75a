import type { RuleCases } from '#test/support/rule-cases';
import { headed } from '#test/support/changed-form';

export const cases: RuleCases = {
  rule: 'columns-unknown',
  valid: [
    { name: 'the headers of the form', form: {} },
    { name: 'a further column that offices add', form: headed({ G: 'หมายเหตุ' }) },
    { name: 'an unknown header where a column is missing', form: headed({ E: 'ทุนทรัพย์' }) },
  ],
  invalid: [
    {
      name: 'a header that nobody knows',
      form: headed({ G: 'รหัสติดตาม' }),
      findings: [
        {
          cell: 'G33',
          message: 'ไม่ได้ตรวจคอลัมน์ "รหัสติดตาม" เพราะไม่อยู่ในแบบฟอร์ม หากเป็นคอลัมน์ตามแบบฟอร์ม โปรดใช้หัวคอลัมน์ของแบบฟอร์ม',
        },
      ],
      example: true,
    },
    {
      name: 'a column of codes for the budget beside it',
      form: headed({ G: 'รหัสงบประมาณ' }),
      findings: [
        {
          cell: 'G33',
          message: 'ไม่ได้ตรวจคอลัมน์ "รหัสงบประมาณ" เพราะไม่อยู่ในแบบฟอร์ม หากเป็นคอลัมน์ตามแบบฟอร์ม โปรดใช้หัวคอลัมน์ของแบบฟอร์ม',
        },
      ],
    },
    {
      name: 'a header in another language',
      form: headed({ G: 'Approved by' }),
      findings: [
        {
          cell: 'G33',
          message: 'ไม่ได้ตรวจคอลัมน์ "Approved by" เพราะไม่อยู่ในแบบฟอร์ม หากเป็นคอลัมน์ตามแบบฟอร์ม โปรดใช้หัวคอลัมน์ของแบบฟอร์ม',
        },
      ],
    },
  ],
};
