import { groupOf, headingOf, withoutSections, writing } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import type { CaseCell, RuleCases } from '#test/support/rule-cases';

const message = (subPlan: number, goal: number): string => `แผนย่อยที่ ${subPlan} เป้าหมายที่ ${goal} ยังไม่มีโครงการ`;
const withProjects = (...sections: readonly string[]): Form => ({
  projects: TWO_EACH.filter(({ section }) => sections.includes(section)),
});
const groupIn =
  (form: Form, section: string): CaseCell =>
  () =>
    `A${buildForm(form).headings[section] ?? 0}`;
const EACH_GOAL = ['1.1', '1.3', '2.1', '2.3', '2.4', '3.1', '3.3'];
const ONE_EMPTY = withProjects(...EACH_GOAL.filter((section) => section !== '2.4'));
const TWO_EMPTY = withProjects(...EACH_GOAL.filter((section) => section !== '1.1' && section !== '3.1'));

export const cases: RuleCases = {
  rule: 'goal-empty',
  valid: [
    { name: 'one guideline of each goal has projects', form: withProjects(...EACH_GOAL) },
    { name: 'its only heading is lost: that is the finding', form: withoutSections('2.4') },
    {
      name: 'its only heading has another sub-plan’s number: that is the finding',
      form: writing([[headingOf('2.4'), '3.3 แนวทางการพัฒนาที่ 2']]),
    },
    {
      name: 'its project stands under no guideline',
      form: writing([[headingOf('2.4'), null]]),
    },
  ],
  invalid: [
    {
      name: 'no project: shown where column 1 names the goal',
      form: ONE_EMPTY,
      findings: [{ cell: groupIn(ONE_EMPTY, '2.4'), message: message(2, 3), severity: 'info' }],
      example: true,
    },
    {
      name: 'sample lines are no projects',
      form: ({ rows }) => ({
        cells: Object.fromEntries(
          [16, 17].flatMap((index) => [
            [`B${rows[index] ?? 0}`, `(${index - 15}) ชื่อโครงการ/กิจกรรม .....`],
            ...[...'CDEFGHIJK'].map((column) => [`${column}${rows[index] ?? 0}`, '-'] as const),
          ]),
        ),
      }),
      findings: [{ cell: groupOf('2.3'), message: message(2, 2) }],
      also: ['count-guideline-listed', 'target-unsupported'],
    },
    {
      name: 'two goals are two notes',
      form: TWO_EMPTY,
      findings: [
        { cell: groupIn(TWO_EMPTY, '1.1'), message: message(1, 1) },
        { cell: groupIn(TWO_EMPTY, '3.1'), message: message(3, 1) },
      ],
      also: ['target-unsupported'],
    },
  ],
};
