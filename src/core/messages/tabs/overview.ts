/** The Thai words of ภาพรวม. */
export const OVERVIEW_TH = {
  title: 'ภาพรวมแผนปฏิบัติการส่งเสริมคุณธรรม',
  headers: [
    ...(['แผนย่อย', 'ระบุ', 'นับได้', 'ไตรมาส\n๑', 'ไตรมาส\n๒', 'ไตรมาส\n๓', 'ไตรมาส\n๔'] as const),
    ...(['ใช้งบ', 'ไม่ใช้งบ', 'งบประมาณ (บาท)'] as const),
  ],
  people: 'ผู้เกี่ยวข้องและกลุ่มเป้าหมาย',
  noPeople: 'ไม่พบส่วนที่ ๒ ในแผน',
  peopleHeaders: ['กลุ่ม', 'จำนวนคน'],
  unreadPeople: '{name} (อ่านไม่ได้ {count} รายการ)',
  verdict: 'ผลการตรวจแผน เมื่อ {moment}',
} as const;

/** Whom part 2 counts. */
export const PEOPLE_TH = {
  personnel: 'บุคลากรในหน่วยงาน',
  target: 'กลุ่มเป้าหมาย',
  partner: 'ภาคีเครือข่าย',
  others: 'ไม่ระบุกลุ่ม',
  citizens: 'ประชาชนเป้าหมาย',
} as const;

export const CHARTS_TH = {
  none: 'ไม่มีแผนภูมิ เพราะไม่มีโครงการ',
  noBudget: 'ไม่มีแผนภูมิงบประมาณ เพราะไม่มีจำนวนเงินในตาราง',
  bySubPlan: {
    title: 'จำนวนโครงการตามแผนย่อย',
    description: 'จำนวนโครงการที่ระบุและที่นับได้ ตามตารางข้างบน',
    declared: 'ระบุ',
    listed: 'นับได้',
  },
  byQuarter: {
    title: 'จำนวนโครงการตามไตรมาส',
    description: 'จำนวนโครงการในแต่ละไตรมาส ตามตารางข้างบน',
    series: 'โครงการ',
  },
  byBudget: {
    title: 'งบประมาณตามแผนย่อย (บาท)',
    description: 'งบประมาณของโครงการ ตามตารางข้างบน',
    series: 'งบประมาณ',
  },
} as const;
