import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const TITLE = 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ';
const found = [{ cell: at('title'), message: 'ยังไม่ได้กรอกชื่อหน่วยงานในชื่อแผน' }];

export const cases: RuleCases = {
  rule: 'agency-missing',
  valid: [
    { name: 'named between leaders', form: {} },
    { name: 'named in the cell beside', form: filled({ 'title A': TITLE, 'title B': 'จังหวัดน่าน' }) },
    {
      name: 'nothing announces the name, which begins as names of agencies do',
      form: filled({ title: 'แผนปฏิบัติการด้านการส่งเสริมคุณธรรม สำนักงานเขตดุสิต' }),
    },
    {
      name: 'named in the row below the title',
      form: filled({
        title: 'แผนปฏิบัติการด้านการส่งเสริมคุณธรรม',
        year: 'สำนักงานเขตดุสิต\nประจำปีงบประมาณ พ.ศ. 2568',
      }),
    },
    { name: 'named without leaders', form: filled({ title: `${TITLE} กรมการศาสนา` }) },
    {
      name: 'no slot in the title, and named in part 1',
      form: filled({ title: 'แผนปฏิบัติการส่งเสริมคุณธรรม', address: 'ชื่อหน่วยงาน: สำนักงานเขตดุสิต สถานที่ตั้ง: ถนนใหญ่' }),
    },
  ],
  invalid: [
    { name: 'leaders alone', form: filled({ title: `${TITLE}....................` }), findings: found, example: true },
    { name: 'nothing behind the words', form: filled({ title: TITLE }), findings: found },
    { name: 'a row of ellipses', form: filled({ title: `${TITLE} ………… ประจำปีงบประมาณ พ.ศ. ๒๕๖๘` }), findings: found },
    {
      name: 'the printed choices in its place',
      form: filled({ title: `${TITLE}..........(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)` }),
      findings: found,
    },
    { name: 'no slot at all', form: filled({ title: 'แผนปฏิบัติการส่งเสริมคุณธรรม' }), findings: found },
  ],
};
