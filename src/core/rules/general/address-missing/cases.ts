import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const message = 'ส่วนที่ ๑ ยังไม่ได้กรอกสถานที่ตั้งของหน่วยงาน';

export const cases: RuleCases = {
  rule: 'address-missing',
  valid: [
    { name: 'filled in', form: {} },
    { name: 'in the cell beside its label', form: filled({ address: 'สถานที่ตั้ง', 'address B': 'เลขที่ ๑ ถนนใหญ่' }) },
    { name: 'under another label', form: filled({ address: 'ที่อยู่: เลขที่ ๑ ถนนใหญ่' }) },
    { name: 'no part 1 has its own finding', form: { withoutParts: [1] } },
  ],
  invalid: [
    {
      name: 'leaders alone',
      form: filled({ address: 'สถานที่ตั้ง: ........................................' }),
      findings: [{ cell: at('address'), message }],
      example: true,
    },
    { name: 'nothing', form: filled({ address: 'สถานที่ตั้ง:' }), findings: [{ cell: at('address'), message }] },
    { name: 'a dash', form: filled({ address: 'สถานที่ตั้ง: -' }), findings: [{ cell: at('address'), message }] },
    { name: 'no such line', form: filled({ address: null }), findings: [{ cell: 'A3', message }] },
  ],
};
