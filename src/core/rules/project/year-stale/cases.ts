import { thai } from '#test/support/thai';
import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const silent = (title: string) => ({ name: title, form: changed({ title }) });
const message = (title: string, year: number): string =>
  `ชื่อโครงการ "${title}" ระบุปี ${thai(year)} แต่แผนเป็นปีงบประมาณ พ.ศ. ๒๕๖๘ โปรดตรวจสอบ`;
const found = (title: string, year: number, severity: 'warning' | 'info') => ({
  name: title,
  form: changed({ title }),
  findings: [{ cell: cellOf('B'), message: message(title, year), severity, related: [] }],
});

export const cases: RuleCases = {
  rule: 'year-stale',
  valid: [
    silent('โครงการอบรมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
    silent('โครงการจัดทำแผนส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2569'),
    silent('โครงการถอดบทเรียนองค์กรคุณธรรม ปี 2567'),
    silent('โครงการไหว้ครู ปีการศึกษา 2567'),
    silent('โครงการเชิดชูคนดีเด่น ประจำปี 2567'),
    silent('การประเมิน ITA ประจำปีงบประมาณ 2567'),
    silent('โครงการตามมติคณะรัฐมนตรี ปี 2566'),
    silent('โครงการต่อเนื่องจากปีงบประมาณ 2567'),
    silent('โครงการพัฒนาชุมชน ปี 2566-2570'),
    silent('โครงการทอดกฐิน ประจำปี 2567'),
    silent('โครงการวันพ่อแห่งชาติ 5 ธันวาคม 2567'),
    silent('โครงการปลูกต้นไม้ 2,567 ต้น'),
    silent('โครงการปลูกต้นไม้ 2567 ต้น'),
    { name: 'a period in the title has its own finding', form: changed({ title: 'โครงการวันแม่ (๑๒ สิงหาคม ๒๕๖๗)' }) },
    silent('โครงการน้อมรำลึกเหตุการณ์ปี 2516'),
  ],
  invalid: [
    { ...found('โครงการอบรมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 2567, 'warning'), example: true },
    found('โครงการธนาคารขยะ ปีงบประมาณ 67', 2567, 'warning'),
    found('โครงการแปรรูปผลิตภัณฑ์ชุมชน ประจำปี 2566', 2566, 'info'),
    found('โครงการวัยรุ่นจิตอาสา พ.ศ. ๒๕๖๙', 2569, 'info'),
    found('โครงการคัดแยกขยะ ณ วันที่ ๑๒ สิงหาคม ๒๕๖๗', 2567, 'info'),
    {
      name: 'several projects of the same year: one finding',
      form: changed({ title: 'โครงการ ก ปีงบประมาณ 2567' }, {}, { title: 'โครงการ ข ปีงบประมาณ 2567' }),
      findings: [
        {
          cell: cellOf('B'),
          message: 'ชื่อโครงการ ๒ โครงการระบุปี ๒๕๖๗ แต่แผนเป็นปีงบประมาณ พ.ศ. ๒๕๖๘ โปรดตรวจสอบ',
          severity: 'warning',
          related: [cellOf('B', 2)],
        },
      ],
    },
  ],
};
