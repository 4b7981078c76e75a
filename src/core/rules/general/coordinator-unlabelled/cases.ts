import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const written = (coordinator: string, name: string) => ({ name, form: filled({ coordinator }) });
const found = (body: string) => [{ cell: at('coordinator'), message: `ใช้ "${body}" เป็นสังกัดของผู้ประสานงาน โปรดตรวจสอบ` }];

export const cases: RuleCases = {
  rule: 'coordinator-unlabelled',
  valid: [
    { name: 'the label is there', form: {} },
    written('ผู้ประสานงาน: นาย ก ใจดี หัวหน้าฝ่ายปกครอง', 'the office is part of the position'),
    written('ผู้ประสานงาน: นาย ก วัดแก้ว ตำแหน่ง นักวิชาการ สังกัด: ฝ่ายปกครอง', 'a surname like an office'),
  ],
  invalid: [
    {
      ...written('ผู้ประสานงาน: นาย ก ใจดี ตำแหน่ง นักวิชาการ ฝ่ายปกครอง สำนักงานเขตดุสิต', 'behind the position'),
      findings: found('ฝ่ายปกครอง สำนักงานเขตดุสิต'),
      example: true,
    },
    { ...written('ผู้ประสานงาน: นางสาวก ใจดี กองการศึกษา', 'behind the name'), findings: found('กองการศึกษา') },
    {
      ...written('ผู้ประสานงาน: นาย ก ใจดี ตำแหน่ง: นักวิชาการ กองการศึกษา', 'behind the position and its colon'),
      findings: found('กองการศึกษา'),
    },
  ],
};
