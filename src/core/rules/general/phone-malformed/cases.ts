import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const phone = (text: string) => filled({ phone: `โทรศัพท์: ${text}` });
const found = (text: string) => [
  { cell: at('phone'), message: `หมายเลขโทรศัพท์มีจำนวนหลักไม่ถูกต้อง (ประจำที่ ๙ หลัก เคลื่อนที่ ๑๐ หลัก): "${text}"` },
];

export const cases: RuleCases = {
  rule: 'phone-malformed',
  valid: [
    { name: 'nine digits of Bangkok with an extension', form: {} },
    { name: 'Thai digits', form: phone('๐ ๒๐๐๐ ๐๐๐๐ ต่อ ๑๒๓๔') },
    { name: 'a province', form: phone('053-000-000') },
    { name: 'a mobile', form: phone('081 000 0000') },
    { name: 'several lines', form: phone('0 2221 2141-69') },
    { name: 'two numbers', form: phone('0 2000 0000, 08 1000 0000') },
    { name: 'with the country', form: phone('+66 2 000 0000') },
    { name: 'another country', form: phone('+1 555 010 0199') },
    { name: 'words around a whole number', form: phone('0 2000 0000 (งานสารบรรณ) ในเวลาราชการ') },
    { name: 'a short number of the state', form: phone('1555') },
    { name: 'a dash', form: phone('-') },
    { name: 'not filled in', form: phone('....................') },
  ],
  invalid: [
    { name: 'a digit too few', form: phone('0 2000 000'), findings: found('0 2000 000'), example: true },
    { name: 'a digit too many, in Thai', form: phone('๐ ๒๐๐๐ ๐๐๐๐๐'), findings: found('๐ ๒๐๐๐ ๐๐๐๐๐') },
    { name: 'the country and too few', form: phone('+66 2 000 000'), findings: found('+66 2 000 000') },
    { name: 'a mobile that lacks one', form: phone('081 000 000'), findings: found('081 000 000') },
    { name: 'without its first 0', form: phone('2000 0000'), findings: found('2000 0000') },
    { name: 'the second of two', form: phone('0 2000 0000, 0 2000 00'), findings: found('0 2000 0000, 0 2000 00') },
    {
      name: 'a number cell has lost its first 0',
      form: filled({ phone: 'โทรศัพท์', 'phone B': 20000000 }),
      findings: [
        {
          cell: at('phone B'),
          message: 'หมายเลขโทรศัพท์ "20000000" ขาดเลขศูนย์ตัวหน้า โปรดตรวจสอบว่าเป็น "020000000" หรือไม่',
        },
      ],
    },
    {
      name: 'the fax',
      form: filled({ phone: 'โทรศัพท์: 0 2000 0000 โทรสาร: 0 2000 00' }),
      findings: [{ cell: at('phone'), message: 'หมายเลขโทรสารมีจำนวนหลักไม่ถูกต้อง (ต้องมี ๙ หลัก): "0 2000 00"' }],
    },
  ],
};
