/** What the summary tabs are called, in Thai as are all their words. Keys are `TabId`s; never change a name. */
export const TAB_NAMES_TH = {
  overview: 'ภาพรวม',
  findings: 'ผลการตรวจ',
  counts: 'สรุปจำนวนโครงการ',
  register: 'ทะเบียนโครงการ',
  calendar: 'ปฏิทินรายไตรมาส',
  units: 'สรุปตามหน่วยงาน',
  budget: 'สรุปงบประมาณ',
  targets: 'เป้าหมายส่วนที่ ๔',
} as const;
