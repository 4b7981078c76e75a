import { thai } from '#test/support/thai';
import { groupOf, headingOf, withoutSections, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (guidelines: string, subPlan = 1): string =>
  `แนวทางการพัฒนาที่ ${thai(guidelines)} ของแผนย่อยที่ ${thai(subPlan)} อยู่ผิดแผนย่อยหรือผิดเป้าหมาย โปรดตรวจสอบเลขหัวข้อและคอลัมน์แรก`;

export const cases: RuleCases = {
  rule: 'guideline-misplaced',
  valid: [
    {
      name: 'column 1 is inherited over a lost page: the section number says the sub-plan',
      form: withoutSections('3.1', '3.2'),
    },
    {
      name: 'a page without column 1: the sub-plan’s name is what is missing',
      form: writing([
        [groupOf('3.1'), null],
        [groupOf('3.3'), null],
      ]),
    },
    {
      name: 'column 1 on every row, and repeated with (ต่อ)',
      form: writing([
        [groupOf('1.2'), 'แผนย่อยที่ ๑ เป้าหมายที่ ๑ (ต่อ)'],
        [groupOf('1.4'), 'เป้าหมายที่ ๒ (ต่อ)'],
      ]),
    },
    {
      name: 'no goal in column 1',
      form: writing([
        [groupOf('1.1'), 'แผนย่อยที่ 1'],
        [groupOf('1.3'), null],
      ]),
    },
  ],
  invalid: [
    {
      name: 'the section number is of another sub-plan',
      form: writing([[headingOf('2.2'), '1.2 แนวทางการพัฒนาที่ 4']]),
      findings: [{ cell: headingOf('2.2'), message: message('4'), related: [] }],
      example: true,
    },
    {
      name: 'column 1 says another goal for all its headings: one finding, at column 1',
      form: writing([[groupOf('1.3'), 'เป้าหมายที่ 1']]),
      findings: [
        {
          cell: groupOf('1.3'),
          message: message('1, 2, 4, 6'),
          related: ['1.3', '1.4', '1.5', '1.6'].map(headingOf),
        },
      ],
    },
    {
      name: 'the sub-plan is named a page too late',
      form: writing([[groupOf('2.1'), null]]),
      findings: [{ cell: headingOf('2.1'), message: message('2, 4', 2), related: [headingOf('2.2')] }],
    },
    {
      name: 'a goal is not named, so that its headings stand under the one before',
      form: writing([[groupOf('1.3'), null]]),
      findings: [
        { cell: headingOf('1.3'), message: message('1, 2, 4, 6'), related: ['1.4', '1.5', '1.6'].map(headingOf) },
      ],
    },
    {
      name: 'a guideline that the sub-plan does not have',
      form: writing([[headingOf('1.6'), '1.6 แนวทางการพัฒนาที่ 7']]),
      findings: [{ cell: headingOf('1.6'), message: message('7'), related: [] }],
    },
  ],
};
