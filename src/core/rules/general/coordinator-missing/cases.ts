import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const written = (coordinator: string | null, name = 'silent') => ({ name, form: filled({ coordinator }) });
const found = (what: string) => [{ cell: at('coordinator'), message: `ยังไม่ได้กรอก${what}` }];
const NAME = 'ชื่อผู้ประสานงาน';
const OFFICE = 'สังกัดของผู้ประสานงาน';

export const cases: RuleCases = {
  rule: 'coordinator-missing',
  valid: [
    { name: 'a name and an office', form: {} },
    written('ชื่อผู้ประสานงาน .....นาย ก ใจดี..... สังกัด .....สำนักงานเขตดุสิต.....', 'between leaders'),
    written('ผู้ประสานงาน: นาย ก ใจดี หัวหน้าฝ่ายปกครอง', 'the office behind the name, without its label'),
    written('ผู้ประสานงาน: นาย ก ใจดี ตำแหน่ง: นักวิชาการ กองการศึกษา', 'the office behind the position'),
    { name: 'no part 1 has its own finding', form: { withoutParts: [1] } },
  ],
  invalid: [
    {
      ...written(
        'ชื่อผู้ประสานงาน: .................... สังกัด: ....................',
        'leaders alone: one finding for both',
      ),
      findings: found('ชื่อและสังกัดของผู้ประสานงาน'),
      example: true,
    },
    { ...written('ชื่อผู้ประสานงาน: นาย ก ใจดี สังกัด:', 'no office'), findings: found(OFFICE) },
    { ...written('ชื่อผู้ประสานงาน: สังกัด: ฝ่ายปกครอง', 'no name'), findings: found(NAME) },
    { ...written('ชื่อผู้ประสานงาน: (ชื่อผู้ประสานงาน) สังกัด: ฝ่ายปกครอง', 'the form’s own hint'), findings: found(NAME) },
    { ...written('ชื่อผู้ประสานงาน: - สังกัด: ฝ่ายปกครอง', 'a dash'), findings: found(NAME) },
    { ...written('ผู้ประสานงาน: นาย ก ใจดี', 'an office is named nowhere'), findings: found(OFFICE) },
    { ...written(null, 'no such line'), findings: [{ cell: 'A3', message: 'ยังไม่ได้กรอกชื่อและสังกัดของผู้ประสานงาน' }] },
  ],
};
