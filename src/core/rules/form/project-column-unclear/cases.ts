import type { CaseForm, RuleCases } from '#test/support/rule-cases';

/** The names of all projects, and the texts beside them under a header that may be theirs too. */
const rivals =
  (name: string, beside: string, header = 'งาน/กิจกรรม'): CaseForm =>
  ({ rows }) => ({
    cells: {
      G33: header,
      ...Object.fromEntries(
        rows.flatMap((row, index) => [
          [`B${row}`, `${name} ${'กขคงจฉชซญดตถ'.charAt(index)}`],
          [`G${row}`, beside],
        ]),
      ),
    },
  });

const MESSAGE = (header: string): string =>
  `มีหลายคอลัมน์ที่อาจเป็นชื่อโครงการ คือ "โครงการ/กิจกรรม", "${header}" จึงยังไม่ได้ตรวจโครงการในตาราง โปรดใช้หัวคอลัมน์ "โครงการ/กิจกรรม" เฉพาะคอลัมน์ที่เป็นชื่อโครงการ`;

export const cases: RuleCases = {
  rule: 'project-column-unclear',
  valid: [
    { name: 'the headers of the form', form: {} },
    { name: 'names of projects in one of two columns', form: rivals('โครงการอบรมคุณธรรม', 'เข้าวัด') },
    { name: 'nothing below the second header', form: rivals('ครอบครัวสุขใจ', '') },
  ],
  invalid: [
    {
      name: 'two columns of names, neither with numbers',
      form: rivals('ครอบครัวสุขใจ', 'ชวนกันเข้าวัด'),
      findings: [{ cell: 'B33', message: MESSAGE('งาน/กิจกรรม') }],
      example: true,
    },
    {
      name: 'projects and activities that both begin with their word',
      form: rivals('โครงการครอบครัวสุขใจ', 'กิจกรรมชวนกันเข้าวัด', 'กิจกรรมหลัก'),
      findings: [{ cell: 'B33', message: MESSAGE('กิจกรรมหลัก') }],
    },
    {
      name: 'numbers in both columns',
      form: rivals('(1) ครอบครัวสุขใจ', '(1) ชวนกันเข้าวัด', 'มาตรการ/กิจกรรม'),
      findings: [{ cell: 'B33', message: MESSAGE('มาตรการ/กิจกรรม') }],
    },
  ],
};
