import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const NAME = 'แผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ ๒ (พ.ศ. ๒๕๖๖-๒๕๗๐)';
const said = (outcome2: string) => filled({ outcome2 });
const old = (text: string): string => `ข้อความ "${text}" กล่าวถึงแผนระดับชาติฉบับก่อน แผนปัจจุบันคือ${NAME} โปรดตรวจสอบ`;
const found = (text: string) => ({
  name: text,
  form: said(text),
  findings: [{ cell: at('outcome2'), message: old(text) }],
});
const silent = (text: string) => ({ name: text, form: said(text) });
const WRONG_YEARS = '- สอดคล้องกับแผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ ๒ (พ.ศ. ๒๕๖๕ - ๒๕๗๐)';

export const cases: RuleCases = {
  rule: 'national-plan-outdated',
  valid: [
    silent('- สอดคล้องกับแผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ 2 (พ.ศ. 2566 - 2570)'),
    silent('- ถอดบทเรียนแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑ (พ.ศ. ๒๕๕๙ - ๒๕๖๔)'),
    silent('- ต่อเนื่องจากแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑'),
    silent('- สอดคล้องกับแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ'),
    silent('- มีแผนส่งเสริมคุณธรรมของหน่วยงาน ระยะที่ ๑ (พ.ศ. ๒๕๖๕ - ๒๕๖๘)'),
    silent('- สอดคล้องกับแผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ ๑๓'),
    {
      name: 'a plan of the years before',
      form: filled({ outcome2: '- ตามแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑' }, { year: '2565' }),
    },
  ],
  invalid: [
    {
      ...found('- สอดคล้องกับแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑ (พ.ศ. ๒๕๕๙ - ๒๕๖๔)'),
      example: true,
    },
    found('- ขับเคลื่อนแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ พ.ศ. 2559 – 2565'),
    found('- ตามแผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ 1'),
    {
      name: 'this plan with other years',
      form: said(WRONG_YEARS),
      findings: [
        {
          cell: at('outcome2'),
          message: `ข้อความ "${WRONG_YEARS}" ระบุปีของแผนระดับชาติไม่ถูกต้อง แผนปัจจุบันคือ${NAME} โปรดตรวจสอบ`,
        },
      ],
    },
    {
      name: 'in the result of a project',
      form: changed({ quality: 'ขับเคลื่อนแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑' }),
      findings: [{ cell: cellOf('D'), message: old('ขับเคลื่อนแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ ๑') }],
    },
  ],
};
