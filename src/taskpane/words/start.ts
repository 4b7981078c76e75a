/** The words of the start screen. */
import type { Sentence } from '../../core/messages/language';

export const START = {
  startTitle: { th: 'ตรวจแผนในไฟล์นี้', en: 'Check the plan in this file' },
  check: { th: 'ตรวจแผน', en: 'Check the plan' },
  fill: { th: 'ทำเครื่องหมายไตรมาส', en: 'Mark the quarters' },
  fillHelp: {
    th: 'อ่านช่วงเวลาของโครงการ แล้วให้ท่านตรวจทานก่อนทำเครื่องหมาย',
    en: 'Reads the periods of the projects. You see every mark first.',
  },
  summary: { th: 'จัดทำแผ่นงานสรุป', en: 'Make summary sheets' },
  summaryHelp: {
    th: 'เลือกแผ่นงานที่ต้องการ พร้อมพิมพ์และลงนาม แผ่นงานเดิมของท่านคงเดิม',
    en: 'Choose the sheets to print and sign. Your own sheets stay as they are.',
  },
  send: { th: 'ส่งแผน', en: 'Send the plan' },
  sendHelp: {
    th: 'ตรวจแผนแล้วเตรียมข้อความนำส่ง พร้อมวิธีบันทึกเป็น PDF',
    en: 'Checks the plan, then has the words of the letter ready, and the way to a PDF.',
  },
  editsSince: {
    th: 'มีการแก้ไขไฟล์ {count} ครั้งหลังการตรวจนี้ โปรดตรวจอีกครั้ง',
    en: 'Edited {count} times since then. Please check again.',
  },
  earlierState: {
    th: 'หากไฟล์อยู่ใน OneDrive หรือ SharePoint ท่านกลับไปใช้ฉบับก่อนหน้าได้ที่ ไฟล์ > ข้อมูล > ประวัติเวอร์ชัน หากไฟล์อยู่ในเครื่อง โปรดบันทึกสำเนาไว้ก่อน',
    en: 'To get back an earlier version: File > Info > Version History, if the file is in OneDrive or SharePoint. For a file on this computer, save a copy first.',
  },
  welcomeTitle: { th: 'ใช้ Phaen ครั้งแรก', en: 'Using Phaen for the first time' },
  welcomeReads: {
    th: 'อ่านแผนตามแบบที่หน่วยงานใช้อยู่ ไม่ต้องจัดรูปแบบใหม่',
    en: 'Reads the plan as your office has laid it out.',
  },
  welcomeShows: { th: 'บอกจุดที่ต้องแก้ทีละช่อง พร้อมวิธีแก้', en: 'Shows what to fix, cell by cell, and how.' },
  welcomeSafe: {
    th: 'ไม่เปลี่ยนสิ่งใดในไฟล์จนกว่าท่านจะกดตกลง และเลิกทำได้',
    en: 'Changes nothing until you agree, and can undo it.',
  },
  welcomeDone: { th: 'เข้าใจแล้ว', en: 'Got it' },
  looking: { th: 'กำลังดูว่าไฟล์นี้มีแผนใด…', en: 'Looking for the plan in this file…' },
  planInFile: { th: 'แผนในไฟล์นี้', en: 'The plan in this file' },
  lastCheck: { th: 'ตรวจล่าสุด {moment}: {verdict}', en: 'Last checked {moment}: {verdict}' },
  neverChecked: { th: 'ยังไม่เคยตรวจในเครื่องนี้', en: 'Not checked on this machine yet' },
  lastErrors: { th: 'ต้องแก้ {count} จุด', en: '{count} must be fixed' },
  lastWarnings: { th: 'ไม่พบสิ่งที่ต้องแก้ ควรแก้ {count} จุด', en: 'nothing must be fixed, {count} should be' },
  lastNothing: { th: 'ไม่พบสิ่งที่ต้องแก้', en: 'nothing to fix' },
  steps: { th: 'ลำดับการทำงาน', en: 'The order of work' },
  checkHelp: { th: 'แสดงจุดที่ต้องแก้ โดยไม่แก้ไขสิ่งใดในไฟล์', en: 'Shows what to fix and changes nothing.' },
  versions: { th: 'หากต้องการฉบับก่อนหน้า', en: 'To get back an earlier version' },
  lookAgain: { th: 'ค้นหาอีกครั้ง', en: 'Look again' },
} as const satisfies Readonly<Record<string, Sentence>>;
