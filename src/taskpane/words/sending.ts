/** The words that go with a plan when it is sent. */
import type { Sentence } from '../../core/messages/language';

export const SENDING = {
  open: { th: 'ข้อความนำส่งแผน', en: 'Words to send with the plan' },
  title: { th: 'ส่งแผน', en: 'Send the plan' },
  notYet: {
    th: 'แผนยังมีสิ่งที่ต้องแก้ {count} จุด โปรดแก้ให้ครบก่อนส่ง',
    en: '{count} things must still be fixed. Please fix them before you send the plan.',
  },
  textHelp: { th: 'ข้อความสำหรับหนังสือนำส่งหรืออีเมล', en: 'For the covering letter or the e-mail' },
  copy: { th: 'คัดลอกข้อความ', en: 'Copy the text' },
  pdf: { th: 'บันทึกเป็น PDF', en: 'Save as PDF' },
  pdfSheets: {
    th: 'กด Ctrl ค้างไว้ แล้วคลิกแถบแผ่นงานที่จะส่ง',
    en: 'Hold Ctrl and click the tabs of the sheets to send.',
  },
  pdfSave: {
    th: 'ไปที่ ไฟล์ > บันทึกเป็น (หรือ ส่งออก) แล้วเลือกชนิด PDF',
    en: 'Go to File > Save As (or Export) and choose PDF.',
  },
  pdfWeb: {
    th: 'หากใช้ Excel บนเว็บ ไปที่ ไฟล์ > พิมพ์ แล้วเลือกเครื่องพิมพ์ Save as PDF',
    en: 'With Excel on the web: File > Print, and the printer Save as PDF.',
  },
  plan: {
    th: 'ขอส่งแผนปฏิบัติการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. {year} ของ{agency} จำนวน {projects} โครงการ',
    en: 'Please find the moral-promotion action plan of {agency} for fiscal year {year} BE: {projects} projects.',
  },
  blank: { th: '……', en: '……' },
  money: {
    th: 'ใช้งบประมาณ {spending} โครงการ รวม {baht} บาท ไม่ใช้งบประมาณ {free} โครงการ',
    en: '{spending} projects ask for {baht} baht in all, {free} need no budget.',
  },
  unread: { th: 'ยังไม่ระบุงบประมาณ {unread} โครงการ', en: '{unread} projects do not say their budget.' },
  verdict: {
    th: 'ผลการตรวจด้วย Phaen{moment}: ต้องแก้ {error} จุด ควรแก้ {warning} จุด ข้อสังเกต {info} จุด คงไว้ตามเดิม {accepted} จุด (รหัสแผน “{fingerprint}”)',
    en: 'Checked with Phaen{moment}: {error} must be fixed, {warning} should be, {info} notes, {accepted} kept as they are (plan code “{fingerprint}”).',
  },
  moment: { th: ' เมื่อ {moment}', en: ' on {moment}' },
} as const satisfies Readonly<Record<string, Sentence>>;
