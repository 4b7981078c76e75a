import { at, changed, filled, groupOf, headingOf, partCell, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (name: string): string => `พบชื่อ "${name}" ซึ่งไม่ใช่ชื่อหน่วยงานของแผนนี้ อาจคัดลอกมาจากแผนอื่น โปรดตรวจสอบ`;
const WORDING = 'ยกระดับขีดความสามารถของชุมชน องค์กร อำเภอ และจังหวัดคุณธรรม';

/** A province's plan and what part 5 says. */
const outcome = (text: string) =>
  filled({
    title: 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....จังหวัดอ่างทอง.....',
    address: 'สถานที่ตั้ง: ศาลากลางจังหวัดอ่างทอง',
    outcome2: text,
  });
const OUTCOME = 'ส่วนที่ ๕ กล่าวถึงจังหวัดอุทัยธานี ซึ่งไม่ใช่จังหวัดของแผนนี้ อาจคัดลอกมาจากแผนอื่น โปรดตรวจสอบ';

export const cases: RuleCases = {
  rule: 'agency-name-foreign',
  valid: [
    {
      name: 'a study trip, and the address',
      form: changed({ title: 'โครงการศึกษาดูงานชุมชนคุณธรรม ณ จังหวัดอ่างทอง' }),
    },
    {
      name: 'a name that is only part of a word',
      form: writing([[headingOf('3.2'), '3.2 แนวทางการพัฒนาที่ 3 เผยแพร่และพัฒนาระบบการจัดการความรู้ในจังหวัดที่น่านับถือ']]),
    },
    {
      name: 'the plan’s own name is not foreign',
      form: writing([[headingOf('3.1'), '3.1 แนวทางการพัฒนาที่ 1 พัฒนาคนในเขตดุสิต กรุงเทพมหานคร']]),
    },
    { name: 'the plan’s own province in part 5', form: outcome('- ประชาชนในจังหวัดอ่างทองมีความสุข') },
    { name: 'a group of provinces', form: outcome('- เป็นแบบอย่างของกลุ่มจังหวัดอุทัยธานี') },
    { name: 'a list', form: outcome('- ประชาชนในจังหวัดอ่างทองและจังหวัดอุทัยธานีมีความสุข') },
    { name: 'a study trip', form: outcome('- บุคลากรได้ศึกษาดูงานจังหวัดอุทัยธานี') },
    { name: 'an institution’s name', form: outcome('- มีเครือข่ายกับวิทยาลัยเทคนิค จังหวัดอุทัยธานี') },
    {
      name: 'an office of the whole country',
      form: filled({
        outcome2: '- ประชาชนในจังหวัดอุทัยธานีมีความสุข',
        title: 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....กรมตัวอย่าง.....',
      }),
    },
  ],
  invalid: [
    {
      name: 'another province in a heading of the form',
      form: writing([[headingOf('1.4'), '๑.๔ แนวทางการพัฒนาที่ ๒ ยกระดับขีดความสามารถของชุมชน อ่างทอง จังหวัดคุณธรรม']]),
      findings: [{ cell: headingOf('1.4'), message: message('อ่างทอง') }],
      after: ({ headings }) => ({ [`B${headings['1.4'] ?? 0}`]: `๑.๔ แนวทางการพัฒนาที่ ๒ ${WORDING}` }),
      example: true,
    },
    {
      name: 'a name that is also a word',
      form: writing([[headingOf('1.4'), '1.4 แนวทางการพัฒนาที่ 2 ยกระดับขีดความสามารถของชุมชน น่าน จังหวัดคุณธรรม']]),
      findings: [{ cell: headingOf('1.4'), message: message('น่าน') }],
      after: ({ headings }) => ({ [`B${headings['1.4'] ?? 0}`]: `1.4 แนวทางการพัฒนาที่ 2 ${WORDING}` }),
    },
    {
      name: 'where the form’s wording is not known, behind เขต',
      form: writing([[headingOf('3.1'), '3.1 แนวทางการพัฒนาที่ 1 พัฒนาคนในเขตบางรัก']]),
      findings: [{ cell: headingOf('3.1'), message: message('บางรัก') }],
      after: () => ({}),
    },
    {
      name: 'in the name of a goal',
      form: writing([
        [groupOf('3.3'), 'เป้าหมายที่ 2 คนไทยได้รับการพัฒนาทักษะชีวิตจากการส่งเสริมคุณธรรมขององค์กรเครือข่ายเชียงใหม่เพิ่มขึ้น'],
      ]),
      findings: [{ cell: groupOf('3.3'), message: message('เชียงใหม่') }],
      after: ({ headings }) => ({
        [`A${headings['3.3'] ?? 0}`]: 'เป้าหมายที่ 2 คนไทยได้รับการพัฒนาทักษะชีวิตจากการส่งเสริมคุณธรรมขององค์กรเครือข่ายเพิ่มขึ้น',
      }),
    },
    {
      name: 'another province in part 5',
      form: outcome('- ประชาชนในจังหวัดอุทัยธานีมีคุณภาพชีวิตที่ดี'),
      findings: [{ cell: at('outcome2'), message: OUTCOME }],
      after: () => ({}),
    },
    {
      name: 'Bangkok in a province’s form',
      form: writing([
        [partCell('title'), 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....จังหวัดอ่างทอง.....'],
        [headingOf('1.4'), '1.4 แนวทางการพัฒนาที่ 2 ยกระดับขีดความสามารถของชุมชน กรุงเทพมหานคร จังหวัดคุณธรรม'],
      ]),
      findings: [{ cell: headingOf('1.4'), message: message('กรุงเทพมหานคร') }],
    },
  ],
};
