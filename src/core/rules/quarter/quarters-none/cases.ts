import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const BLANK = [null, null, null, null] as const;
const MESSAGE = 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "โครงการที่ 1" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน';

export const cases: RuleCases = {
  rule: 'quarters-none',
  valid: [
    { name: 'one mark', form: changed({ quarters: [null, '✓', null, null] }) },
    { name: 'one mark beside dashes', form: changed({ quarters: ['✓', '-', '-', '–'] }) },
    { name: 'a mark nobody knows has its own finding', form: changed({ quarters: ['P', null, null, null] }) },
  ],
  invalid: [
    {
      name: 'no mark, no period',
      form: changed({ quarters: BLANK }),
      findings: [{ cell: cellOf('H'), message: MESSAGE, related: [cellOf('B')] }],
      after: () => ({}),
      example: true,
    },
    {
      name: 'no mark, and a period that can be read',
      form: changed({ quarters: BLANK, period: 'ม.ค. - มิ.ย. 68' }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      after: ({ rows }) => ({ [`I${rows[0] ?? 0}`]: '✓', [`J${rows[0] ?? 0}`]: '✓' }),
    },
    {
      name: 'no mark, and a period that cannot be read',
      form: changed({ quarters: BLANK, period: 'ตามความเหมาะสม' }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      also: ['quarters-period-unread'],
    },
    {
      name: 'dashes are no marks',
      form: changed({ quarters: ['-', '-', '-', '-'] }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
    },
    {
      name: 'one of two projects in a cell is told by its name',
      form: sharing({ quarters: ['✓\n-', '✓\n', null, null] }),
      findings: [
        { cell: cellOf('H'), message: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "โครงการ ข" โปรดทำเครื่องหมายในไตรมาสที่ดำเนินงาน' },
      ],
    },
  ],
};
