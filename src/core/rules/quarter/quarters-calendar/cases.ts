import { headed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = (quarter: string, months: string): string =>
  `หัวคอลัมน์ไตรมาสที่ ${quarter} ระบุ "${months}" ซึ่งเป็นไตรมาสตามปีปฏิทิน จึงยังไม่ได้ตรวจไตรมาส ไตรมาสที่ ๑ ของปีงบประมาณคือ ต.ค.-ธ.ค. โปรดแก้ไขหัวคอลัมน์และตรวจสอบเครื่องหมายอีกครั้ง`;

/** The headers of the quarters with these periods. */
const dated = (...periods: readonly string[]): ReturnType<typeof headed> =>
  headed(Object.fromEntries(['H', 'I', 'J', 'K'].map((column, index) => [column, periods[index] ?? null])));

export const cases: RuleCases = {
  rule: 'quarters-calendar',
  valid: [
    { name: 'quarters without months', form: {} },
    {
      name: 'quarters of the fiscal year',
      form: dated('ไตรมาส 1 (ต.ค.-ธ.ค.)', 'ไตรมาส 2 (ม.ค.-มี.ค.)', 'ไตรมาส 3 (เม.ย.-มิ.ย.)', 'ไตรมาส 4 (ก.ค.-ก.ย.)'),
    },
    { name: 'months in place of quarters', form: dated('ต.ค. - ธ.ค.', 'ม.ค. - มี.ค.', 'เม.ย. - มิ.ย.', 'ก.ค. - ก.ย.') },
  ],
  invalid: [
    {
      name: 'quarters of the calendar year',
      form: dated('ไตรมาส 1 (ม.ค.-มี.ค.)', 'ไตรมาส 2 (เม.ย.-มิ.ย.)', 'ไตรมาส 3 (ก.ค.-ก.ย.)', 'ไตรมาส 4 (ต.ค.-ธ.ค.)'),
      findings: [{ cell: 'H33', message: MESSAGE('๑', 'ม.ค.-มี.ค.') }],
      example: true,
    },
    {
      name: 'with whole names of months',
      form: dated(
        'ไตรมาสที่ 1 (มกราคม - มีนาคม)',
        'ไตรมาสที่ 2 (เมษายน - มิถุนายน)',
        'ไตรมาสที่ 3 (กรกฎาคม - กันยายน)',
        'ไตรมาสที่ 4 (ตุลาคม - ธันวาคม)',
      ),
      findings: [{ cell: 'H33', message: MESSAGE('๑', 'มกราคม - มีนาคม') }],
    },
    {
      name: 'one header that contradicts itself',
      form: dated('ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4 (ต.ค.-ธ.ค.)'),
      findings: [{ cell: 'K33', message: MESSAGE('๔', 'ต.ค.-ธ.ค.') }],
    },
  ],
};
