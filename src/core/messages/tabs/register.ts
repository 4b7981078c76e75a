/** The Thai words of ทะเบียนโครงการ. */

/** By what the column holds. If a formula names a header, it has no character that the formula would have to escape. */
export const REGISTER_HEADERS_TH = {
  number: 'ลำดับ',
  subPlan: 'แผนย่อย',
  goal: 'เป้าหมาย',
  guideline: 'แนวทาง',
  section: 'เลขหัวข้อ',
  title: 'ชื่อโครงการ/กิจกรรม',
  quantity: 'เชิงปริมาณ',
  quantityValue: 'จำนวน',
  quantityUnit: 'หน่วยนับ',
  quality: 'เชิงคุณภาพ',
  budget: 'งบประมาณ',
  fund: 'แหล่งงบประมาณ',
  unit: 'หน่วยงานรับผิดชอบ',
  lead: 'หน่วยงานหลัก',
  joint: 'หน่วยงานร่วม',
  quarter1: 'ไตรมาส ๑',
  quarter2: 'ไตรมาส ๒',
  quarter3: 'ไตรมาส ๓',
  quarter4: 'ไตรมาส ๔',
  source: 'ต้นทาง',
} as const;

export const REGISTER_TH = {
  /** The header of the amounts of one source of money. */
  sourceHeader: 'แหล่งที่ {number}',
  projects: 'โครงการ',
  budgetTotal: 'รวมงบประมาณ',
} as const;

/** Of marks, on each tab that shows them. */
export const UNREAD_MARKS_TH = '(? คือเครื่องหมายไตรมาสที่อ่านไม่ออก)';
