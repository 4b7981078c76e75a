import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (year: number): string =>
  `ชื่อแผนระบุปีงบประมาณ พ.ศ. ${thai(year)} ซึ่งอยู่นอกแผนระดับชาติ ระยะที่ ๒ (พ.ศ. ๒๕๖๖-๒๕๗๐) โปรดตรวจสอบ`;

export const cases: RuleCases = {
  rule: 'year-outside-national-plan',
  valid: [
    { name: 'the first year of the plan', form: { year: '2566' } },
    { name: 'the last year of the plan', form: { year: '2570' } },
    { name: 'no year at all', form: { year: '..........' } },
    {
      name: 'only the title, against all the rest: that is told as such',
      form: filled({ year: 'ประจำปีงบประมาณ พ.ศ. 2586' }),
    },
  ],
  invalid: [
    { name: 'the year before', form: { year: '2565' }, findings: [{ cell: at('year'), message: message(2565) }] },
    {
      name: 'the year after',
      form: { year: '2571' },
      findings: [{ cell: at('year'), message: message(2571) }],
      example: true,
    },
    {
      name: 'in Thai digits',
      form: filled({ year: 'ประจำปีงบประมาณ พ.ศ. ๒๕๗๒' }, { year: '2572' }),
      findings: [{ cell: at('year'), message: message(2572) }],
    },
  ],
};
