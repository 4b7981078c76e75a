/** The Thai words of สรุปจำนวนโครงการ, and of the lines of the national plan on all tabs. */
export const LINES_TH = {
  unplaced: 'ไม่อยู่ใต้แนวทางใด',
  total: 'รวมทั้งสิ้น',
  /** Offices cut the long name in several ways; ฯ stands for the rest of it. */
  subPlan: 'แผนย่อยที่ {number} {start}ฯ',
  missingGuideline: 'แนวทางการพัฒนาที่ {number} (ไม่พบหัวข้อนี้ในแผน)',
} as const;

/** Below the titles of the tabs that compare 3.1 with the table. */
export const DECLARED_NOTE_TH = '(ระบุ คือจำนวนในข้อ ๓.๑ นับได้ คือจำนวนในตารางโครงการ)';

export const AGREEMENT_TH = {
  agrees: 'ตรง',
  differs: 'ไม่ตรง',
  /** More is listed than declared, but not without the projects that say that they are cancelled or postponed. */
  ofHalted: 'ดูที่ยกเลิก',
} as const;

export const COUNTS_TH = {
  headers: [...(['แผนย่อย', 'แนวทาง', 'ชื่อ', 'ระบุ', 'นับได้', 'ต่าง (นับได้ - ระบุ)', 'ผล'] as const), 'บรรทัดตัวอย่างที่เหลือ'],
  toPlace: 'ต้องจัดเข้าแนวทาง',
  unread: 'อ่านไม่ได้',
  noLine: 'ไม่พบบรรทัด',
} as const;

/** 3.1 and 3.2 as the form words them, `{slot}` being a number between its leaders; and what is said of them. */
export const DECLARED_TH = {
  countsLater: 'ข้อความสำหรับ ๓.๑ จะมีเมื่อจัดโครงการที่ยังไม่อยู่ใต้แนวทางใด ({count} โครงการ) เข้าแนวทางแล้ว',
  countsTitle: 'ข้อความสำหรับ ๓.๑ ตามจำนวนที่นับได้ {use}',
  counts: '๓.๑ จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. {year} รวมจำนวน{slot}โครงการ ดังนี้',
  line: '{name} รวม {slot}โครงการ',
  guideline: '    แนวทางการพัฒนาที่ {number}',
  budgetLater: 'ข้อความสำหรับ ๓.๒ จะมีเมื่อทราบงบประมาณครบทุกโครงการ (ยังไม่กรอกหรืออ่านไม่ได้ {count} โครงการ)',
  budgetTitle: 'ข้อความสำหรับ ๓.๒ ตามงบประมาณในตารางโครงการ {use}',
  budget: '๓.๒ งบประมาณที่ใช้ดำเนินงานในปีงบประมาณ พ.ศ. {year} ทั้งหมด รวมจำนวน{slot}บาท',
  use: '(คัดลอกไปใช้ได้)',
  useWithHalted: 'รวมโครงการที่ระบุว่ายกเลิกหรือชะลอ {count} โครงการ (โปรดตรวจสอบก่อนคัดลอก)',
} as const;
