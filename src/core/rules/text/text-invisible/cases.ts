import { at, cellOf, changed, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = 'ข้อความในช่องนี้มีอักขระที่มองไม่เห็น โปรดลบออก';
const after =
  (text: string | null) =>
  ({ rows }: { rows: readonly number[] }): Record<string, string | null> => ({ [`D${rows[0] ?? 0}`]: text });

export const cases: RuleCases = {
  rule: 'text-invisible',
  valid: [
    { name: 'ordinary spaces', form: changed({ quality: 'ข้าราชการ  บุคลากร\tและประชาชน' }) },
    { name: 'line breaks', form: changed({ quality: 'ดีขึ้น\nมาก' }) },
    { name: 'Thai marks', form: changed({ quality: 'น้ำใจไมตรี กตัญญู ฯลฯ' }) },
  ],
  invalid: [
    {
      name: 'no-break spaces become ordinary ones, zero width spaces go',
      form: changed({ quality: 'ข้าราชการ\u00A0บุคลากร\u200Bและ\u200Bประชาชน' }),
      findings: [{ cell: cellOf('D'), message }],
      after: after('ข้าราชการ บุคลากรและประชาชน'),
      example: true,
    },
    {
      name: 'joiners, byte order marks and soft hyphens',
      form: changed({ quality: '\uFEFFดี\u200C\u200Dขึ้น\u2060มาก\u00AD' }),
      findings: [{ cell: cellOf('D'), message }],
      after: after('ดีขึ้นมาก'),
    },
    {
      name: 'in part 5',
      form: filled({ outcome2: '- มีระบบ\u200Bที่ดี' }),
      findings: [{ cell: at('outcome2'), message }],
    },
  ],
};
