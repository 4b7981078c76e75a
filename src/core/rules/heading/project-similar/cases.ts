import { cellOf, changed } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

/** The first project, and the first of the next guideline. */
const both = (first: string, title: string, unit?: string) =>
  changed({ title: first }, {}, { title, ...(unit !== undefined && { unit }) });
const found = (first: string, again: string) => ({
  name: `${first} / ${again}`,
  form: both(first, again),
  findings: [
    {
      cell: cellOf('B', 2),
      message: `"${again}" คล้ายกับ "${first}" โปรดตรวจสอบว่าเป็นโครงการเดียวกันหรือไม่`,
      severity: 'info' as const,
      related: [cellOf('B')],
    },
  ],
});

export const cases: RuleCases = {
  rule: 'project-similar',
  valid: [
    { name: 'different subjects', form: both('โครงการปลูกป่าชายเลน', 'กิจกรรมปลูกป่าชุมชน') },
    { name: 'different courses', form: both('โครงการอบรมคุณธรรม รุ่นที่ 1', 'กิจกรรมอบรมคุณธรรม รุ่นที่ 2') },
    { name: 'different times', form: both('โครงการอบรมคุณธรรม ครั้งที่ 1', 'โครงการอบรมคุณธรรม ครั้งที่ 2') },
    { name: 'the very same has another finding', form: both('โครงการทำบุญตักบาตร', 'โครงการทำบุญตักบาตร') },
    {
      name: 'an activity below its own project',
      form: changed({ title: 'โครงการทำบุญตักบาตร' }, { title: 'กิจกรรมทำบุญตักบาตร' }),
    },
    { name: 'of two offices', form: both('โครงการทำบุญตักบาตร', 'กิจกรรมทำบุญตักบาตร', 'ฝ่ายการศึกษา') },
  ],
  invalid: [
    { ...found('โครงการทำบุญตักบาตร', 'กิจกรรมทำบุญตักบาตร'), example: true },
    found('โครงการปลูกป่าชายเลน', 'โครงการปลูกป่าชายเลน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
    found('โครงการ “ธนาคารขยะ”', 'กิจกรรมธนาคารขยะ (ปี 2568)'),
  ],
};
