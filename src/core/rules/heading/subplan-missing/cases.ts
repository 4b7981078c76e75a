import { thai } from '#test/support/thai';
import { groupOf, headingOf, withoutSections, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (subPlan: number | string): string =>
  `ไม่พบชื่อแผนย่อยที่ ${thai(subPlan)} ในตาราง โปรดเพิ่มในคอลัมน์แรกตามแบบฟอร์ม`;

export const cases: RuleCases = {
  rule: 'subplan-missing',
  valid: [
    {
      name: 'by its name, without a number',
      form: writing([[groupOf('2.1'), 'แผนย่อย: การพัฒนาระบบและการเสริมสร้างขีดความสามารถของกลไก\nเป้าหมายที่ 1']]),
    },
    { name: 'with a wrap inside the words', form: writing([[groupOf('2.1'), 'แผนย่อย ที่ ๒ เป้า หมายที่ ๑']]) },
    {
      name: 'its first heading is lost, and the name with that row',
      form: withoutSections('2.1'),
    },
  ],
  invalid: [
    {
      name: 'column 1 goes on with the goal alone',
      form: writing([
        [groupOf('2.1'), 'เป้าหมายที่ 1'],
        [groupOf('2.3'), 'เป้าหมายที่ 2'],
        [groupOf('2.4'), 'เป้าหมายที่ 3'],
      ]),
      findings: [{ cell: headingOf('2.1'), message: message(2) }],
      example: true,
    },
    {
      name: 'column 1 is blank',
      form: writing([
        [groupOf('3.1'), null],
        [groupOf('3.3'), null],
      ]),
      findings: [{ cell: headingOf('3.1'), message: message(3) }],
    },
    {
      name: 'column 1 is blank throughout: one finding',
      form: writing(['1.1', '1.3', '2.1', '2.3', '2.4', '3.1', '3.3'].map((section) => [groupOf(section), null])),
      findings: [{ cell: headingOf('1.1'), message: message('1, 2, 3'), related: ['2.1', '3.1'].map(headingOf) }],
    },
  ],
};
