import { at, cellOf, changed } from '#test/support/changed-form';
import type { FormProject } from '#test/support/form-builder';
import type { RuleCases } from '#test/support/rule-cases';

/** The first project of 1.3, whose goal counts places. The clean form's office has 420 people. */
const PLACE = 4;
const one = (project: Partial<FormProject>) => changed({}, {}, {}, {}, project);
const silent = (quantity: string) => ({ name: quantity, form: one({ quantity }) });
const found = (quantity: string, message: string) => ({
  name: quantity,
  form: one({ quantity }),
  findings: [{ cell: cellOf('C', PLACE), message: `${message} โปรดตรวจสอบ: "${quantity.replace(/\s+/g, ' ')}"` }],
});

export const cases: RuleCases = {
  rule: 'quant-impossible',
  valid: [
    silent('ผู้เข้าร่วมพึงพอใจร้อยละ ๑๐๐'),
    silent('รายได้ชุมชนเพิ่มขึ้นร้อยละ 150'),
    silent('ดำเนินการได้ร้อยละ ๑๒๐ ของเป้าหมาย'),
    silent('ผู้เข้าร่วม - คน'),
    silent('ข้อร้องเรียน ๐ เรื่อง'),
    silent('ผู้กระทำผิดวินัย ๐ คน'),
    silent('บุคลากรเข้าร่วม 420 คน'),
    silent('บุคลากรเข้าร่วม 900 คน-ครั้ง'),
    silent('บุคลากรและประชาชน จำนวน 900 คน'),
    silent('ข้าราชการครูและบุคลากรทางการศึกษา จำนวน 900 คน'),
    silent('เจ้าหน้าที่จากหน่วยงานในจังหวัด จำนวน 900 คน'),
    silent('บุคลากรเข้าร่วมไม่เกิน 900 คน'),
  ],
  invalid: [
    { ...found('ผู้เข้าร่วมพึงพอใจร้อยละ 850', 'ร้อยละ 850 เกิน ๑๐๐'), example: true },
    found('บุคลากรผ่านเกณฑ์ ๑๐๕ %', 'ร้อยละ 105 เกิน ๑๐๐'),
    found('ผู้เข้าร่วม จำนวน 0 คน', 'จำนวนผู้เข้าร่วมเป็น ๐'),
    found('- อบรม 2 รุ่น\n- ผู้เข้ารับการอบรม ๐ คน', 'จำนวนผู้เข้าร่วมเป็น ๐'),
    {
      ...found('ข้าราชการและบุคลากร จำนวน ๔๕๐ คน', 'บุคลากร 450 คน มากกว่าบุคลากรทั้งหมดในส่วนที่ ๒ (420 คน)'),
    },
    found('บุคลากรเข้าร่วมไม่น้อยกว่า 500 คน', 'บุคลากร 500 คน มากกว่าบุคลากรทั้งหมดในส่วนที่ ๒ (420 คน)'),
    {
      name: 'a share in the quality',
      form: one({ quality: 'ประชาชนพึงพอใจร้อยละ ๒๐๐' }),
      findings: [{ cell: cellOf('D', PLACE), message: 'ร้อยละ 200 เกิน ๑๐๐ โปรดตรวจสอบ: "ประชาชนพึงพอใจร้อยละ ๒๐๐"' }],
    },
    {
      name: 'the personnel are shown',
      form: one({ quantity: 'พนักงาน 421 คน' }),
      findings: [
        {
          cell: cellOf('C', PLACE),
          message: 'บุคลากร 421 คน มากกว่าบุคลากรทั้งหมดในส่วนที่ ๒ (420 คน) โปรดตรวจสอบ: "พนักงาน 421 คน"',
          related: [at('baseTotal')],
        },
      ],
    },
  ],
};
