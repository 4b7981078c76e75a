import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const TITLE = 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....สำนักงานเขตดุสิต.....';
const message = 'ยังไม่ได้ระบุระดับหน่วยงานในชื่อแผน โปรดเลือกกระทรวง จังหวัด กรุงเทพมหานคร หรือหน่วยราชการอิสระ';
/** The line of choices is in the cell beside the year. */
const choices = (line: string) => filled({ 'year B': line });
const found = [{ cell: at('year B'), message }];

export const cases: RuleCases = {
  rule: 'agency-level-unmarked',
  valid: [
    { name: 'no such line', form: {} },
    { name: 'one is left', form: choices('(กรุงเทพมหานคร)') },
    { name: 'one is ticked', form: choices('(กระทรวง/จังหวัด/✓กรุงเทพมหานคร/หน่วยราชการอิสระ)') },
    { name: 'the first is ticked', form: choices('✓กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ') },
    { name: 'the others are deleted', form: choices('จังหวัด / กรุงเทพมหานคร') },
  ],
  invalid: [
    {
      name: 'the whole line as printed',
      form: choices('(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)'),
      findings: found,
      example: true,
    },
    {
      name: 'with spaces and without brackets',
      form: choices('กระทรวง / จังหวัด / กรุงเทพมหานคร / หน่วยราชการอิสระ'),
      findings: found,
    },
    {
      name: 'behind the name, in the same cell',
      form: filled({ title: `${TITLE}\n(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)` }),
      findings: [{ cell: at('title'), message }],
    },
  ],
};
