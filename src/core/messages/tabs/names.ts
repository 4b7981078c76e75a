/** The summary tabs in the order in which they are offered: ids, and names in Thai as are all their words. Never change either. */
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

export type TabId = keyof typeof TAB_NAMES_TH;

export const TAB_IDS = Object.keys(TAB_NAMES_TH) as readonly TabId[];
