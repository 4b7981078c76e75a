import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const MESSAGE = 'ตารางใช้เครื่องหมายไตรมาสหลายแบบ (✓ และ √) โปรดใช้แบบเดียว';

export const cases: RuleCases = {
  rule: 'quarters-marks-mixed',
  valid: [
    { name: 'one kind of mark, and dashes', form: changed({ quarters: ['✓', '-', null, '✓'] }) },
    {
      name: 'the same mark with what cannot be seen around it',
      form: changed({ quarters: ['✓\ufe0f', '\u200b✓ ', null, null] }),
    },
    { name: 'a checkbox is no kind of mark', form: changed({ quarters: [true, false, false, '✓'] }) },
    { name: 'a cross beside ticks is asked about', form: changed({ quarters: ['x', '✓', null, null] }) },
  ],
  invalid: [
    {
      name: 'a root sign among ticks',
      form: changed({}, { quarters: ['√', null, null, '✓'] }),
      findings: [{ cell: cellOf('H', 1), message: MESSAGE, severity: 'info', related: [] }],
      after: ({ rows }) => ({ [`H${rows[1] ?? 0}`]: '✓' }),
      example: true,
    },
    {
      name: 'several kinds are one finding',
      form: changed({ quarters: ['√', '✔', '☑', '/'] }),
      findings: [
        {
          cell: cellOf('H'),
          message: 'ตารางใช้เครื่องหมายไตรมาสหลายแบบ (✓ และ √ ✔ ☑ /) โปรดใช้แบบเดียว',
          related: [cellOf('I'), cellOf('J'), cellOf('K')],
        },
      ],
      after: ({ rows: [row = 0] }) => ({ [`H${row}`]: '✓', [`I${row}`]: '✓', [`J${row}`]: '✓', [`K${row}`]: '✓' }),
    },
    {
      name: 'lines of a cell that two projects share',
      form: sharing({ quarters: ['√\n✓', '-\n√', null, null] }),
      findings: [{ cell: cellOf('H'), message: MESSAGE, related: [cellOf('I')] }],
      after: ({ rows: [row = 0] }) => ({ [`H${row}`]: '✓\n✓', [`I${row}`]: '-\n✓' }),
    },
    {
      name: 'nothing is changed where a circle is among them',
      form: changed({ quarters: ['√', '○', null, '✓'] }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      after: () => ({}),
      also: ['quarters-mark-unknown'],
    },
    {
      name: 'a formula is not changed',
      form: ({ rows: [row = 0] }) => ({
        ...changed({ quarters: ['√', '✓', null, null] }),
        formulas: { [`H${row}`]: '=M1' },
      }),
      findings: [{ cell: cellOf('H'), message: MESSAGE }],
      after: () => ({}),
    },
  ],
};
