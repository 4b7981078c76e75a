import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = 'ส่วนที่ ๕ ยังไม่ได้กรอกผลที่คาดว่าจะได้รับ';

export const cases: RuleCases = {
  rule: 'outcomes-empty',
  valid: [
    { name: 'two outcomes', form: {} },
    { name: 'one outcome and a line of leaders', form: filled({ outcome2: '- ....................' }) },
    { name: 'without a bullet', form: filled({ outcome1: 'บุคลากรมีคุณธรรม', outcome2: null }) },
    { name: 'no part 5 has its own finding', form: { withoutParts: [5] } },
  ],
  invalid: [
    {
      name: 'lines of leaders',
      form: filled({ outcome1: '- ....................', outcome2: '- ....................' }),
      findings: [{ cell: at('outcome1'), message }],
      example: true,
    },
    {
      name: 'nothing at all',
      form: filled({ outcome1: null, outcome2: null }),
      findings: [{ cell: at('outcomes'), message }],
    },
    { name: 'a dash', form: filled({ outcome1: '-', outcome2: null }), findings: [{ cell: at('outcome1'), message }] },
  ],
};
