import { thai } from '#test/support/thai';
import { declaring, groupOf, headingOf, slotOf, withoutSections, writing } from '#test/support/changed-form';
import { buildForm, TWO_EACH, type Form } from '#test/support/form-builder';
import type { CaseCell, RuleCases } from '#test/support/rule-cases';

/** A heading's cell once others are gone. */
const headingIn =
  (form: Form, section: string): CaseCell =>
  () =>
    `B${buildForm(form).headings[section] ?? 0}`;

const message = (subPlan: number, guidelines: string): string =>
  `ไม่พบหัวข้อแผนย่อยที่ ${thai(subPlan)} แนวทางการพัฒนาที่ ${thai(guidelines)} ในตาราง โปรดเพิ่มตามแบบฟอร์ม แม้ยังไม่มีโครงการ`;

/** 3.1 is lost, and all of 3.2 but its last words. */
const TORN = withoutSections('3.1');
const tornRow = buildForm(TORN).headings['3.2'] ?? 0;
function torn(): Form {
  const rows = [tornRow, tornRow + 1, tornRow + 2].flatMap((row) =>
    [...'BCDEFGHIJK'].map((column) => `${column}${row}`),
  );
  return {
    ...TORN,
    cells: { ...Object.fromEntries(rows.map((cell) => [cell, null])), [`C${tornRow}`]: 'ระบบการจัดการความรู้ด้านคุณธรรม' },
  };
}

export const cases: RuleCases = {
  rule: 'guideline-missing',
  valid: [
    { name: 'guidelines without a project keep their heading', form: { projects: TWO_EACH.slice(0, 4) } },
    {
      name: 'a heading without its section number',
      form: writing([[headingOf('1.2'), 'แนวทางการพัฒนาที่ ๕']]),
    },
    {
      name: 'a wrap before the number',
      form: writing([[headingOf('1.2'), '๑.๒ แนวทางการ\nพัฒนาที่ ๕']]),
    },
    {
      name: 'it is there under the number of another guideline: that is the finding',
      form: writing([[headingOf('1.3'), '1.3 แนวทางการพัฒนาที่ 2']]),
    },
    {
      name: 'it is there under the number of another sub-plan: that is the finding',
      form: writing([[headingOf('2.2'), '1.2 แนวทางการพัฒนาที่ 4']]),
    },
  ],
  invalid: [
    {
      name: 'one heading: shown at the next one',
      form: withoutSections('1.2'),
      findings: [{ cell: headingIn(withoutSections('1.2'), '1.3'), message: message(1, '5'), related: [] }],
      example: true,
    },
    {
      name: 'a run of headings is one finding',
      form: withoutSections('3.1', '3.2'),
      findings: [{ cell: headingIn(withoutSections('3.1', '3.2'), '3.3'), message: message(3, '1, 3') }],
    },
    {
      name: 'a run over two sub-plans, as a lost page leaves it',
      form: withoutSections('2.4', '3.1'),
      findings: [
        {
          cell: headingIn(withoutSections('2.4', '3.1'), '3.2'),
          message: 'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ ๒ แนวทางการพัฒนาที่ ๓ ถึงแผนย่อยที่ ๓ แนวทางการพัฒนาที่ ๑ ในตาราง โปรดเพิ่มตามแบบฟอร์ม',
        },
      ],
    },
    {
      name: 'two runs are two findings, and the last one stands at the last heading',
      form: withoutSections('1.1', '3.3'),
      findings: [
        { cell: headingIn(withoutSections('1.1', '3.3'), '1.2'), message: message(1, '3') },
        { cell: headingIn(withoutSections('1.1', '3.3'), '3.2'), message: message(3, '2') },
      ],
    },
    {
      name: 'the end of a heading, in the wrong column, is what is left of its page',
      form: torn(),
      findings: [
        {
          cell: headingIn(TORN, '3.3'),
          message: message(3, '1, 3'),
          related: [slotOf('3/3'), () => `C${tornRow}`],
        },
      ],
    },
    {
      name: 'projects declared for a heading that is not there are told with it, once',
      form: declaring({ '1/5': 2, '1': 12, total: 26 }, withoutSections('1.2')),
      findings: [
        { cell: headingIn(withoutSections('1.2'), '1.3'), message: message(1, '5'), related: [slotOf('1/5')] },
      ],
    },
    {
      name: 'the projects that stood under it are told with it, where column 1 tells whose they are',
      form: writing([
        [headingOf('2.3'), null],
        [groupOf('2.3'), 'เป้าหมายที่ 2'],
      ]),
      findings: [
        {
          cell: headingOf('2.4'),
          message: message(2, '1'),
          related: [slotOf('2/1'), ({ rows }) => `B${rows[16] ?? 0}`, ({ rows }) => `B${rows[17] ?? 0}`],
        },
      ],
    },
  ],
};
