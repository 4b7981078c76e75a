import { cellOf, groupOf, headingOf, writing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = (diff: string): string => `ข้อความต่างจากแบบฟอร์ม: ${diff.replaceAll('→', 'แบบฟอร์มใช้ว่า')}`;
const BOWON = 'ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชน และขับเคลื่อนคุณธรรมด้วยพลังบวร';
const GOAL = 'ประชาชนมีกิจกรรมการปฏิบัติตนที่สะท้อนการมีคุณธรรมจริยธรรมเพิ่มขึ้น';

export const cases: RuleCases = {
  rule: 'form-text-changed',
  valid: [
    {
      name: 'line wraps inside words, Thai digits, other punctuation',
      form: writing([
        [headingOf('1.1'), `๑.๑ แนวทางการ\nพัฒนาที่ ๓ : ${BOWON.replace('ศูนย์กลาง', 'ศูนย์ กลาง').replace(' และ', ', และ')}`],
      ]),
    },
    {
      name: 'a slip that the form itself prints',
      form: writing([
        [
          headingOf('1.2'),
          '1.2 แนวทางการพัฒนาที่ 5 ส่งเสริมการนำคุณธรรมเพื่อการอนุรักษ์ทรัพยากรธรรมชาติ สิ่งแวดล้อม การป้องกันและแก้ไขปัญหาอันเกิดจากภัยธรรมชาติและวิฤตภัยอุบัติใหม่',
        ],
      ]),
    },
    { name: 'a wording that nobody knows', form: writing([[headingOf('3.1'), '3.1 แนวทางการพัฒนาที่ 1 พัฒนาคน']]) },
    { name: 'the number alone', form: writing([[headingOf('1.1'), '1.1 แนวทางการพัฒนาที่ 3']]) },
    {
      name: 'cut with ฯ',
      form: writing([
        [headingOf('1.1'), '1.1 แนวทางการพัฒนาที่ 3 ส่งเสริมให้สถาบันศาสนาเป็นศูนย์กลางชุมชนฯ'],
        [groupOf('1.1'), `แผนย่อยที่ 1 การส่งเสริมสภาพแวดล้อมที่เอื้อฯ\nเป้าหมายที่ 1 ${GOAL.slice(0, 30)}ฯ`],
      ]),
    },
    {
      name: 'the heading and the first project in one cell',
      form: writing([
        [headingOf('1.1'), null],
        [cellOf('B', 0), `1.1 แนวทางการพัฒนาที่ 3 ${BOWON}\n(1) โครงการ ก`],
      ]),
    },
    {
      name: 'another name of a sub-plan, which no framework has whole',
      form: writing([[groupOf('3.1'), 'แผนย่อยที่ 3 พัฒนาคนและองค์กรเครือข่าย\nเป้าหมายที่ 1 ต้นทุนชีวิตเด็กและเยาวชนไทย']]),
    },
  ],
  invalid: [
    {
      name: 'a word was changed: the number before it and the project below it stay',
      form: writing([
        [headingOf('1.1'), null],
        [cellOf('B', 0), `๑.๑ แนวทางการพัฒนาที่ ๓ ${BOWON.replace('พลังบวร', 'พลังชุมชน')}\n\n(๑) โครงการ ก`],
        [cellOf('B', 1), '(๒) โครงการ ข'],
      ]),
      findings: [{ cell: cellOf('B', 0), message: message('"ชุมชน" → "บวร"') }],
      after: ({ rows }) => ({ [`B${rows[0] ?? 0}`]: `๑.๑ แนวทางการพัฒนาที่ ๓ ${BOWON}\n\n(๑) โครงการ ก` }),
      example: true,
    },
    {
      name: 'a letter is missing in a goal’s name, on two pages',
      form: writing([
        [groupOf('1.1'), `แผนย่อยที่ 1\nเป้าหมายที่ 1 ${GOAL.replace('สะท้อน', 'สะทอน')}`],
        [groupOf('1.2'), `แผนย่อยที่ 1\nเป้าหมายที่ 1 ${GOAL.replace('สะท้อน', 'สะทอน')} (ต่อ)`],
      ]),
      findings: [{ cell: groupOf('1.1'), message: message('"…สะทอน…" → "…สะท้อน…"'), related: [groupOf('1.2')] }],
      after: ({ headings }) => ({
        [`A${headings['1.1'] ?? 0}`]: `แผนย่อยที่ 1\nเป้าหมายที่ 1 ${GOAL}`,
        [`A${headings['1.2'] ?? 0}`]: `แผนย่อยที่ 1\nเป้าหมายที่ 1 ${GOAL} (ต่อ)`,
      }),
    },
    {
      name: 'words of the office’s own are not written over: they may be a project',
      form: writing([[headingOf('1.1'), `1.1 แนวทางการพัฒนาที่ 3 ${BOWON}\nอบรมเยาวชนในพื้นที่`]]),
      findings: [{ cell: headingOf('1.1'), message: message('"…บวร อบรมเยาวชนในพื้นที่" → "…บวร"') }],
      after: () => ({}),
    },
    {
      name: 'the words of another heading: the number may be what is wrong',
      form: writing([
        [
          headingOf('2.1'),
          `2.1 แนวทางการพัฒนาที่ 2 เสริมสร้างความเข้มแข็งของเครือข่ายด้วยกระบวนการแลกเปลี่ยนเรียนรู้ด้านการส่งเสริมคุณธรรม`,
        ],
      ]),
      findings: [
        {
          cell: headingOf('2.1'),
          message: message(
            '"เสริมสร้างความเข้มแข็งของ" → "สร้างกลไก"; "ด้วยกระบวนการแลกเปลี่ยนเรียนรู้ด้านการส่งเสริมคุณธรรม" → "คุณธรรมและระบบการสนับสนุนต่างๆ ที่เกี่ยวข้อง"',
          ),
        },
      ],
      after: () => ({}),
    },
    {
      name: 'the first words of a sub-plan’s name',
      form: writing([[groupOf('2.1'), 'แผนย่อยที่ 2 การพัฒนระบบและการเสริมสร้างขีดความสามารถของกลไก\nเป้าหมายที่ 1']]),
      findings: [{ cell: groupOf('2.1'), message: message('"…พัฒนระบบ" → "…พัฒนาระบบ"') }],
      after: () => ({}),
    },
  ],
};
