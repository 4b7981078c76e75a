import { thai } from '#test/support/thai';
import { filled, groupOf, headingOf, withoutSections, writing } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import type { CaseCell, RuleCases } from '#test/support/rule-cases';
import { NO_SETTINGS, type Settings } from '../../../settings/settings';

const message = (subPlan: number, goal: number): string =>
  `แผนย่อยที่ ${thai(subPlan)} เป้าหมายที่ ${thai(goal)} ยังไม่มีโครงการ`;
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

const ON: Settings = { ...NO_SETTINGS, rules: { 'goal-empty': { level: 'on', options: {} } } };
const titled = (agency: string, form: Form): Form =>
  filled({ title: `แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....${agency}.....`, address: 'สถานที่ตั้ง: ศาลากลาง' }, form);
const ONLY_FIRST = withProjects('1.1');

export const cases: RuleCases = {
  rule: 'goal-empty',
  valid: [
    { name: 'one guideline of each goal has projects', form: withProjects(...EACH_GOAL), settings: ON },
    { name: 'its only heading is lost: that is the finding', form: withoutSections('2.4'), settings: ON },
    {
      name: 'its only heading has another sub-plan’s number: that is the finding',
      form: writing([[headingOf('2.4'), '3.3 แนวทางการพัฒนาที่ 2']]),
      settings: ON,
    },
    {
      name: 'its project stands under no guideline',
      form: writing([[headingOf('2.4'), null]]),
      settings: ON,
    },
    { name: 'a district office need not have them all', form: ONLY_FIRST },
    { name: 'nor an office whose name holds that of its province', form: titled('สำนักงานวัฒนธรรมจังหวัดเลย', ONLY_FIRST) },
  ],
  invalid: [
    {
      name: 'no project: shown where column 1 names the goal',
      form: ONE_EMPTY,
      settings: ON,
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
      settings: ON,
      findings: [{ cell: groupOf('2.3'), message: message(2, 2) }],
      also: ['count-guideline-listed', 'target-unsupported'],
    },
    {
      name: 'two goals are one note',
      form: TWO_EMPTY,
      settings: ON,
      findings: [
        {
          cell: groupIn(TWO_EMPTY, '1.1'),
          message: '๒ เป้าหมายยังไม่มีโครงการ (แผนย่อยที่/เป้าหมายที่): ๑/๑, ๓/๑',
          related: [groupIn(TWO_EMPTY, '3.1')],
        },
      ],
      also: ['target-unsupported'],
    },
    {
      name: 'a province is to have them all',
      form: titled('จังหวัดอ่างทอง', ONE_EMPTY),
      findings: [{ cell: groupIn(ONE_EMPTY, '2.4'), message: message(2, 3), severity: 'info' }],
    },
    {
      name: 'a ministry, by the box that is ticked',
      form: filled({ 'title B': '☑ กระทรวง ☐ จังหวัด ☐ หน่วยราชการอิสระ' }, ONE_EMPTY),
      findings: [{ cell: groupIn(ONE_EMPTY, '2.4'), message: message(2, 3) }],
    },
  ],
};
