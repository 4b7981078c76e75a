import type { RuleCases } from '#test/support/rule-cases';
import { headed } from '#test/support/changed-form';

export const cases: RuleCases = {
  rule: 'columns-missing',
  valid: [
    { name: 'all columns of the form', form: {} },
    { name: 'other words for the budget', form: headed({ E: 'งปม.' }) },
    {
      name: 'Roman numerals of the quarters',
      form: headed({ H: 'ไตรมาส I', I: 'ไตรมาส II', J: 'ไตรมาส III', K: 'ไตรมาส IV' }),
    },
    { name: 'a column that is there and empty', form: ({ rows }) => ({ cells: { [`E${rows[0] ?? 0}`]: null } }) },
  ],
  invalid: [
    {
      name: 'the budget in words that nobody knows',
      form: headed({ E: 'ทุนทรัพย์' }),
      findings: [
        {
          cell: 'E33',
          message: 'ไม่พบคอลัมน์งบประมาณในตาราง จึงยังไม่ได้ตรวจงบประมาณ (หัวคอลัมน์ที่ไม่รู้จัก: "ทุนทรัพย์")',
        },
      ],
      example: true,
    },
    {
      name: 'two columns that are not there at all',
      form: headed({ D: 'หมายเหตุ', F: 'สถานที่' }),
      findings: [
        {
          cell: 'A33',
          message:
            'ไม่พบคอลัมน์ผลลัพธ์เชิงคุณภาพและหน่วยงานรับผิดชอบในตาราง จึงยังไม่ได้ตรวจผลลัพธ์เชิงคุณภาพและหน่วยงานรับผิดชอบ โปรดเพิ่มคอลัมน์ตามแบบฟอร์ม',
        },
      ],
    },
    {
      name: 'terms of a school in place of quarters',
      form: headed({ H: 'ภาคเรียนที่ 1', I: 'ภาคเรียนที่ 2', J: null, K: null }),
      findings: [
        {
          cell: 'H33',
          message:
            'ไม่พบคอลัมน์ไตรมาสในตารางโครงการ จึงยังไม่ได้ตรวจช่วงเวลาดำเนินงาน (หัวคอลัมน์ที่ไม่รู้จัก: "ภาคเรียนที่ 1", "ภาคเรียนที่ 2")',
          related: ['I33'],
        },
      ],
      also: ['row-not-understood'],
    },
  ],
};
