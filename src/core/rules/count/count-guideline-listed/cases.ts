import { thai } from '#test/support/thai';
import { declaring, headingOf, slotOf } from '#test/support/changed-form';
import { TWO_EACH } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

const message = (section: string, guideline: number, declared: number, listed: number): string =>
  `ข้อ ๓.๑ ระบุแผนย่อยที่ ${thai(section.charAt(0))} แนวทางการพัฒนาที่ ${thai(guideline)} จำนวน ${thai(declared)} โครงการ แต่ในตาราง (หัวข้อ ${thai(section)}) มี ${thai(listed)} โครงการ`;

export const cases: RuleCases = {
  rule: 'count-guideline-listed',
  valid: [
    { name: 'as listed', form: declaring({ '2/3': '..๒..' }) },
    {
      name: 'a dash where none is listed',
      form: declaring({ '1/6': '-' }, { projects: TWO_EACH.filter(({ section }) => section !== '1.6') }),
    },
    {
      name: 'the heading is lost with its projects: that is the finding',
      form: declaring(
        { '1/5': 2, '1': 12, total: 26 },
        { without: ['1.2'], projects: TWO_EACH.filter(({ section }) => section !== '1.2') },
      ),
    },
  ],
  invalid: [
    {
      name: 'one project was left out of the table: the sub-plan and the total follow from it',
      form: declaring({ '2/3': 3, '2': 9, total: 27 }),
      findings: [
        {
          cell: slotOf('2/3'),
          message: message('2.4', 3, 3, 2),
          related: [slotOf('2'), slotOf('total'), headingOf('2.4')],
        },
      ],
      after: ({ slot }) => ({ [slot['2/3'] ?? '']: 2, [slot['2'] ?? '']: 8, [slot.total ?? '']: 26 }),
      example: true,
    },
    {
      name: 'the project that was left out used money: that the budget differs follows from it',
      form: declaring({ '2/3': 3, '2': 9, total: 27 }, { budget: '5,000' }),
      findings: [{ cell: slotOf('2/3'), message: message('2.4', 3, 3, 2) }],
    },
    {
      name: 'one slot is wrong, sums and table agree',
      form: declaring({ '1/6': 1 }),
      findings: [{ cell: slotOf('1/6'), message: message('1.6', 6, 1, 2), related: [headingOf('1.6')] }],
      after: ({ slot }) => ({ [slot['1/6'] ?? '']: 2 }),
    },
    {
      name: 'projects stand under the wrong guideline: two findings, the sums stay',
      form: declaring({ '1/1': 3, '1/2': 1 }),
      findings: [
        { cell: slotOf('1/1'), message: message('1.3', 1, 3, 2), related: [headingOf('1.3')] },
        { cell: slotOf('1/2'), message: message('1.4', 2, 1, 2), related: [headingOf('1.4')] },
      ],
    },
  ],
};
