/** The words of the start screen. */
import type { Sentence } from '../../core/messages/language';

export const START = {
  startTitle: { th: 'ตรวจแผนในสมุดงานนี้', en: 'Check the plan in this workbook' },
  startPromise: {
    th: 'Phaen อ่านแผนแล้วบอกจุดที่ต้องแก้ไข และไม่เปลี่ยนสิ่งใดในสมุดงานจนกว่าท่านจะตกลง',
    en: 'Phaen reads the plan and shows what to fix. It changes nothing in the workbook until you agree.',
  },
  check: { th: 'ตรวจแผน', en: 'Check the plan' },
  fill: { th: 'เติมไตรมาส', en: 'Fill quarters' },
  fillHelp: {
    th: 'ทำเครื่องหมายไตรมาสตามช่วงเวลาที่ระบุไว้ โดยให้ท่านดูก่อนทุกรายการ',
    en: 'Marks the quarters from the periods in words. You see every line first.',
  },
  summary: { th: 'สร้างแผ่นงานสรุป', en: 'Make summary sheets' },
  summaryHelp: {
    th: 'เพิ่มแผ่นงานพร้อมพิมพ์ถัดจากแผนของท่าน ได้แก่ ภาพรวม ผลการตรวจ จำนวนโครงการ ทะเบียน ปฏิทิน หน่วยงาน งบประมาณ และเป้าหมาย แผ่นงานเดิมยังคงเหมือนเดิม',
    en: 'Adds sheets ready to print beside your plan: overview, findings, counts, register, calendar, offices, budget and targets. Your own sheets stay as they are.',
  },
  earlierState: {
    th: 'หากไฟล์อยู่ใน OneDrive หรือ SharePoint ท่านกลับไปใช้ฉบับก่อนหน้าได้ที่ ไฟล์ > ข้อมูล > ประวัติเวอร์ชัน หากไฟล์อยู่ในเครื่อง โปรดบันทึกสำเนาไว้ก่อน',
    en: 'To get back an earlier version: File > Info > Version History, if the file is in OneDrive or SharePoint. For a file on this computer, save a copy first.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
