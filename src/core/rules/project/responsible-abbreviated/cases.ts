import { cellOf, changed, sharing } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const RULE = 'responsible-abbreviated';
const settings = { rules: { [RULE]: { level: 'on' as const, options: {} } }, accepted: [] };
const MESSAGE = 'ชื่อหน่วยงาน "ฝ่ายพัฒนาชุมชนฯ" เป็นชื่อย่อ อาจนับเป็นคนละหน่วยงานกับชื่อเต็ม โปรดเขียนชื่อเต็ม';
const FULL = 'ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม';

export const cases: RuleCases = {
  rule: RULE,
  valid: [
    { name: 'off unless it is asked for', form: changed({ unit: 'ฝ่ายพัฒนาชุมชนฯ' }) },
    { name: 'full names', form: changed({ unit: `ฝ่ายปกครองและ${FULL}` }), settings },
    { name: 'and others', form: changed({ unit: 'ฝ่ายปกครอง ฝ่ายโยธา ฯลฯ' }), settings },
  ],
  invalid: [
    {
      name: 'the plan has the full name elsewhere',
      form: changed({ unit: 'ฝ่ายปกครองและฝ่ายพัฒนาชุมชนฯ' }, { unit: FULL }),
      settings,
      findings: [{ cell: cellOf('F'), message: MESSAGE }],
      after: ({ rows }) => ({ [`F${rows[0] ?? 0}`]: `ฝ่ายปกครองและ${FULL}` }),
      example: true,
    },
    {
      name: 'nobody knows the full name',
      form: changed({ unit: 'ฝ่ายรักษาความสะอาดฯ' }),
      settings,
      findings: [
        {
          cell: cellOf('F'),
          message: 'ชื่อหน่วยงาน "ฝ่ายรักษาความสะอาดฯ" เป็นชื่อย่อ อาจนับเป็นคนละหน่วยงานกับชื่อเต็ม โปรดเขียนชื่อเต็ม',
        },
      ],
      after: () => ({}),
    },
    {
      name: 'two full names begin alike',
      form: changed({ unit: 'ฝ่ายพัฒนาชุมชนฯ' }, { unit: FULL }, { unit: 'ฝ่ายพัฒนาชุมชนเมือง' }),
      settings,
      findings: [{ cell: cellOf('F'), message: MESSAGE }],
      after: () => ({}),
    },
    {
      name: 'every time it stands in a cell, told once',
      form: sharing({ unit: 'ฝ่ายพัฒนาชุมชนฯ\nฝ่ายพัฒนาชุมชนฯ' }, { unit: FULL }),
      settings,
      findings: [{ cell: cellOf('F'), message: MESSAGE }],
      after: ({ rows }) => ({ [`F${rows[0] ?? 0}`]: `${FULL}\n${FULL}` }),
    },
  ],
};
