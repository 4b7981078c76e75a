/** The Thai words of ปฏิทินรายไตรมาส. */
export const CALENDAR_TH = {
  title: 'ปฏิทินการดำเนินงานรายไตรมาส',
  headers: ['ลำดับ', 'เลขหัวข้อ', 'โครงการ/กิจกรรม', 'หน่วยงานรับผิดชอบ'],
  quarterHeader: 'ไตรมาส {quarter}\n{months}',
  total: 'รวมโครงการในไตรมาส',
  next: 'สิ่งที่ต้องเตรียมสำหรับไตรมาส {quarter} ({months})',
  nextNone: 'ไม่มีโครงการที่เริ่มในไตรมาส {quarter}',
  nextCount: 'โครงการที่เริ่มในไตรมาสนี้ {count} โครงการ',
  goingOn: 'ดำเนินการต่อเนื่องจากไตรมาสก่อน {count} โครงการ (ตามตารางข้างบน)',
} as const;
