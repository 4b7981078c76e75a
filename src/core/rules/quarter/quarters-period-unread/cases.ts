import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const period = (text: string) => changed({ period: text });
const found = (text: string, why: string) => [{ cell: cellOf('G'), message: `อ่านช่วงเวลา "${text}" ไม่ได้แน่ชัด: ${why}` }];

export const cases: RuleCases = {
  rule: 'quarters-period-unread',
  valid: [
    { name: 'all year', form: period('ตลอดปีงบประมาณ') },
    { name: 'months of the plan year', form: period('ตุลาคม 2567 - กันยายน 2568') },
    { name: 'nothing is written', form: period('-') },
  ],
  invalid: [
    {
      name: 'a period of another year',
      form: changed({ quarters: ['✓', null, null, null], period: 'ต.ค. - ธ.ค. 68' }),
      findings: found('ต.ค. - ธ.ค. 68', 'ปีไม่ตรงกับปีงบประมาณของแผน'),
      example: true,
    },
    {
      name: 'a deadline',
      form: period('ภายในเดือนมีนาคม 2568'),
      findings: found('ภายในเดือนมีนาคม 2568', 'ระบุแต่กำหนดแล้วเสร็จ ไม่ได้ระบุช่วงเวลาดำเนินงาน'),
    },
    { name: 'left open', form: period('ตามความเหมาะสม'), findings: found('ตามความเหมาะสม', 'ยังไม่ได้กำหนดเวลา') },
  ],
};
