/** The Thai words of เป้าหมายส่วนที่ ๔. */
export const TARGETS_TH = {
  title: 'เป้าหมายตามส่วนที่ ๔ ของแผน',
  note: '(โครงการที่รองรับ คือโครงการที่อยู่ใต้เป้าหมายเดียวกันของแผนย่อย)',
  nothing: 'ไม่พบส่วนที่ ๔ ในแผน',
  headers: {
    number: 'ข้อ',
    measure: 'ตัวชี้วัด',
    unit: 'หน่วย',
    result: 'ผล',
    planned: 'แผน',
    growth: 'เพิ่มขึ้น',
    percent: 'ร้อยละ',
    achieved: 'ผลจริง',
    projects: 'โครงการที่รองรับ',
  },
  /** A header with the year that its column is of. */
  ofYear: '{what} ปี {year}',
} as const;
