import { filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

export const cases: RuleCases = {
  rule: 'section-missing',
  valid: [
    { name: 'all five parts are there', form: {} },
    {
      name: 'headings in other digits, spaced by a line wrap',
      form: filled({ targets: 'ส่วนที่ 4 เป้าหมายของแผน ปฏิบัติการ', outcomes: 'ส่วน ที่  5  ผลที่คาดว่า\nจะได้รับ' }),
    },
    { name: 'part 5 is there and empty', form: filled({ outcome1: null, outcome2: null }) },
    { name: 'the table is there without a project', form: { projects: [] } },
  ],
  invalid: [
    {
      name: 'part 4 is on no sheet',
      form: { withoutParts: [4] },
      findings: [{ cell: ({ tableHeader }) => tableHeader, message: 'ไม่พบส่วนที่ ๔ เป้าหมายในสมุดงาน' }],
      example: true,
    },
    {
      name: 'part 1 is on no sheet: shown at the part after it',
      form: { withoutParts: [1] },
      findings: [{ cell: 'A3', message: 'ไม่พบส่วนที่ ๑ ข้อมูลทั่วไปในสมุดงาน' }],
    },
    {
      name: 'part 2 is on no sheet',
      form: { withoutParts: [2] },
      findings: [{ cell: 'A3', message: 'ไม่พบส่วนที่ ๒ ข้อมูลพื้นฐานในสมุดงาน' }],
    },
    {
      name: 'part 5 is on no sheet',
      form: { withoutParts: [5] },
      findings: [{ cell: ({ at }) => at.targets ?? '', message: 'ไม่พบส่วนที่ ๕ ผลที่คาดว่าจะได้รับในสมุดงาน' }],
    },
    {
      name: 'three parts are missing: one finding',
      form: { withoutParts: [1, 2, 5] },
      findings: [{ cell: 'A3', message: 'ไม่พบส่วนที่ 1, 2, 5 ของแบบฟอร์มในสมุดงาน จึงตรวจเฉพาะส่วนที่มี' }],
    },
    {
      name: 'two parts are missing',
      form: { withoutParts: [1, 2] },
      findings: [
        { cell: 'A3', message: 'ไม่พบส่วนที่ ๑ ข้อมูลทั่วไปในสมุดงาน' },
        { cell: 'A3', message: 'ไม่พบส่วนที่ ๒ ข้อมูลพื้นฐานในสมุดงาน' },
      ],
    },
  ],
};
