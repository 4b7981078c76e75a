import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (title: string): string => `ชื่อโครงการยังกรอกไม่ครบ: "${title}....." โปรดกรอกชื่อโครงการให้ครบ`;

export const cases: RuleCases = {
  rule: 'project-name-unfinished',
  valid: [
    { name: 'three dots within the name', form: changed({ title: 'โครงการพี่เลี้ยงใจดี...พี่มีให้น้อง' }) },
    { name: 'three dots at the end', form: changed({ title: 'โครงการรักษ์น้ำ รักษ์ป่า…' }) },
    { name: 'an abbreviation at the end', form: changed({ title: 'โรงเรียนคุณธรรม สพฐ.' }) },
    { name: 'leaders around the name', form: changed({ title: '.....โครงการค่ายเยาวชน' }) },
  ],
  invalid: [
    {
      name: 'a row with marks and an amount',
      form: changed({ title: 'โครงการค่ายเยาวชน................' }),
      findings: [{ cell: cellOf('B'), message: message('โครงการค่ายเยาวชน') }],
      example: true,
    },
    {
      name: 'a line of underscores',
      form: changed({ title: 'กิจกรรมวันสำคัญ ______' }),
      findings: [{ cell: cellOf('B'), message: message('กิจกรรมวันสำคัญ') }],
    },
    {
      name: 'one of two projects in a cell',
      form: sharing({ title: 'โครงการ ก\n(2) โครงการ ข………' }),
      findings: [{ cell: cellOf('B'), message: message('โครงการ ข') }],
    },
  ],
};
