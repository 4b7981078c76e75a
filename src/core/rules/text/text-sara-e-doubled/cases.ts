import { at, cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = 'ข้อความในช่องนี้พิมพ์ เ สองตัวแทน แ โปรดแก้ไข';

export const cases: RuleCases = {
  rule: 'text-sara-e-doubled',
  valid: [
    { name: 'SARA AE', form: changed({ quality: 'แผนและแนวทาง' }) },
    { name: 'SARA E once', form: changed({ quality: 'เผยแพร่' }) },
    { name: 'two words, a space between', form: changed({ quality: 'เ เ' }) },
  ],
  invalid: [
    {
      name: 'twice in a text',
      form: changed({ quality: 'เ\u0E40ผนเ\u0E40ละเผยแพร่' }),
      findings: [{ cell: cellOf('D'), message }],
      after: ({ rows }) => ({ [`D${rows[0] ?? 0}`]: 'แผนและเผยแพร่' }),
      example: true,
    },
    {
      name: 'in a title',
      form: changed({ title: 'กิจกรรมเ\u0E40บ่งปัน' }),
      findings: [{ cell: cellOf('B'), message }],
      after: ({ rows }) => ({ [`B${rows[0] ?? 0}`]: '(1) กิจกรรมแบ่งปัน' }),
    },
    {
      name: 'a formula’s result is not written there',
      form: ({ at: { outcome1 = '', outcome2 = '' } }) => ({
        cells: { [outcome1]: '- เ\u0E40ผน', [outcome2]: '- เ\u0E40นวทาง' },
        formulas: { [outcome1]: '="- เ\u0E40ผน"' },
      }),
      findings: [{ cell: at('outcome2'), message }],
    },
  ],
};
