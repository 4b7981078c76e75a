import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = 'ข้อความในช่องนี้พิมพ์สระอำแยกเป็นสองตัว โปรดพิมพ์เป็นสระอำตัวเดียว';
const after =
  (text: string) =>
  ({ rows }: { rows: readonly number[] }): Record<string, string> => ({ [`D${rows[0] ?? 0}`]: text });

export const cases: RuleCases = {
  rule: 'text-sara-am-split',
  valid: [
    { name: 'SARA AM', form: changed({ quality: 'ทำความดีเพื่อน้ำใส' }) },
    { name: 'NIKHAHIT alone, as in Pali', form: changed({ title: 'กิจกรรมพุทฺธ\u0E4D สรณ\u0E4D' }) },
    { name: 'SARA AA alone', form: changed({ quality: 'ศาสนา ภาษา' }) },
  ],
  invalid: [
    {
      name: 'two characters',
      form: changed({ quality: 'ท\u0E4D\u0E32ความดี จ\u0E4D\u0E32นวนมาก' }),
      findings: [{ cell: cellOf('D'), message }],
      after: after('ทำความดี จำนวนมาก'),
      example: true,
    },
    {
      name: 'a tone mark between',
      form: changed({ quality: 'น\u0E4D\u0E49\u0E32ใส' }),
      findings: [{ cell: cellOf('D'), message }],
      after: after('น้ำใส'),
    },
    {
      name: 'a tone mark in front',
      form: changed({ quality: 'น\u0E49\u0E4D\u0E32ใส' }),
      findings: [{ cell: cellOf('D'), message }],
      after: after('น้ำใส'),
    },
    {
      name: 'where NIKHAHIT is a tone elsewhere: the fix is an offer',
      form: changed({ quality: 'มีค\u0E4D\u0E32นิยมที่ดี ถ\u0E4Eามีเวลา' }),
      findings: [{ cell: cellOf('D'), message, fix: 'offer' }],
    },
    {
      name: 'in part 5',
      form: filled({ outcome2: '- ผู้น\u0E4D\u0E32ชุมชนมีคุณธรรม' }),
      findings: [{ cell: at('outcome2'), message }],
    },
  ],
};
