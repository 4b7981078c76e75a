/** The words of what stays in place around every screen: head, foot, work under way, passing lines. */
import type { Sentence } from '../../core/messages/language';
import type { Silence, Task } from '../state/state';

export const FRAME = {
  appName: { th: 'Phaen', en: 'Phaen' },
  otherLanguage: { th: 'English', en: 'ไทย' },
  dismiss: { th: 'ปิดข้อความนี้', en: 'Dismiss this message' },
  jobs: { th: 'สิ่งที่ทำได้', en: 'What Phaen can do' },
  checkShort: { th: 'ตรวจแผน', en: 'Check' },
  checkAgain: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  fillShort: { th: 'ไตรมาส', en: 'Quarters' },
  summaryShort: { th: 'แผ่นสรุป', en: 'Sheets' },
  stop: { th: 'หยุด', en: 'Stop' },
  stopping: { th: 'กำลังหยุด…', en: 'Stopping…' },
  progress: { th: 'ความคืบหน้า', en: 'Progress' },
  busy: {
    th: 'คำสั่งก่อนหน้ายังไม่เสร็จ โปรดรอหรือกดหยุด แล้วสั่งใหม่',
    en: 'The last request is still running. Wait for it or stop it, then ask again.',
  },
  stopWaiting: { th: 'หยุดรอ', en: 'Stop waiting' },
  writing: { th: 'กำลังเขียนลงไฟล์…', en: 'Writing to the workbook…' },
  unansweredTitle: { th: 'ยังไม่แน่ชัดว่าเขียนแล้วหรือไม่', en: 'It is not certain whether this was written' },
  unansweredHelp: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียนนี้ Phaen จะไม่ส่งซ้ำ และจะไม่เขียนสิ่งอื่นจนกว่า Excel จะตอบหรือท่านตรวจแผนอีกครั้ง หาก Excel ตอบในภายหลัง Phaen จะบอกให้ทราบและท่านเลิกทำได้',
    en: 'Excel has not answered this writing. Phaen does not send it again, and writes nothing else until Excel answers or you check the plan anew. If the answer comes later, Phaen says so and you can undo it.',
  },
  unansweredList: { th: 'รายการที่สั่งเขียนไว้ {count} จุด', en: 'Asked to be written: {count}' },
  unansweredBar: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้ จึงยังไม่แน่ชัดว่าเขียนแล้วหรือไม่',
    en: 'Excel has not answered the last writing: it is not certain whether it was written.',
  },
  unansweredShow: { th: 'ดูรายการ', en: 'Show it' },
  unansweredRefusal: {
    th: 'ยังเขียนไม่ได้ เพราะ Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้ โปรดรอให้ Excel ตอบ หรือกดตรวจแผนก่อน',
    en: 'Nothing is written yet: Excel has not answered the last writing. Wait for its answer, or check the plan first.',
  },
  lateAnswer: { th: 'Excel ตอบคำสั่งที่หยุดรอไว้แล้ว', en: 'Excel has answered what you stopped waiting for' },
  lateShow: { th: 'ดู', en: 'Show' },
  details: { th: 'รายละเอียดสำหรับผู้ดูแลระบบ', en: 'Details for support' },
  detailsHelp: {
    th: 'มีเฉพาะรุ่นและการตั้งค่าของ Excel และ Phaen ไม่มีชื่อบุคคล หมายเลขโทรศัพท์ หรือข้อความในไฟล์',
    en: 'Versions and settings of Excel and Phaen. No names, no telephone numbers, no text of the workbook.',
  },
  detailsGathering: { th: 'กำลังรวบรวม…', en: 'Gathering…' },
  copyDetails: { th: 'คัดลอกรายละเอียด', en: 'Copy the details' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  notCopied: { th: 'คัดลอกไม่ได้ เพราะเบราว์เซอร์ไม่อนุญาต', en: 'The browser does not allow copying.' },
  outsideTitle: { th: 'เปิดใน Excel', en: 'Open it in Excel' },
  outsideHelp: {
    th: 'หน้านี้ใช้ได้ใน Excel เท่านั้น โปรดเปิดไฟล์ของแผนใน Excel แล้วกด “ตรวจแผน” ในแท็บหน้าแรก',
    en: 'This page works only inside Excel. Open the plan’s workbook in Excel and press “Check the plan” on the Home tab.',
  },
  notLoadedTitle: { th: 'ติดต่อ Excel ไม่ได้', en: 'Excel could not be reached' },
  notLoadedHelp: {
    th: 'โหลดส่วนที่ใช้ติดต่อ Excel ไม่สำเร็จ โปรดตรวจสอบอินเทอร์เน็ต แล้วปิดและเปิดบานหน้าต่างนี้ใหม่',
    en: 'The part that talks to Excel did not load. Check the internet connection, then close this pane and open it again.',
  },
  problemTitle: { th: 'ยังทำไม่สำเร็จ', en: 'It did not work' },
  unexpected: {
    th: 'Phaen ทำงานผิดพลาด โปรดลองใหม่ หากยังเป็นอีก โปรดส่งรายละเอียดให้ผู้ดูแลระบบ',
    en: 'Phaen itself failed. Try again; if it happens again, send the details to whoever looks after it.',
  },
  tryAgain: { th: 'ลองใหม่', en: 'Try again' },
  nothingChanged: { th: 'ยังไม่มีการแก้ไขในไฟล์นี้', en: 'Nothing in the file was changed.' },
  back: { th: 'กลับ', en: 'Back' },
  home: { th: 'หน้าแรก', en: 'Start' },
  menu: { th: 'คำสั่งอื่น', en: 'More' },
  whatIsNew: { th: 'มีอะไรใหม่', en: 'What is new' },
  help: { th: 'วิธีใช้', en: 'Help' },
  welcome: { th: 'แนะนำการใช้ครั้งแรก', en: 'First steps' },
  about: { th: 'เกี่ยวกับ Phaen', en: 'About Phaen' },
  aboutTitle: { th: 'เกี่ยวกับ Phaen', en: 'About Phaen' },
  version: { th: 'รุ่น {version}', en: 'Version {version}' },
  aboutPrivacy: {
    th: 'Phaen ทำงานใน Excel ของท่านเท่านั้น ไม่ส่งข้อมูลในไฟล์ออกไปที่ใด',
    en: 'Phaen works inside your Excel only. Nothing in the file is sent anywhere.',
  },
  noPlanTitle: { th: 'ไม่พบแผนในไฟล์นี้', en: 'No plan in this file' },
  notReadTitle: { th: 'อ่านไฟล์ไม่ได้', en: 'The file could not be read' },
  notWrittenTitle: { th: 'บันทึกลงไฟล์ไม่ได้', en: 'The file could not be written' },
  noPlanSought: {
    th: 'Phaen มองหาหัวข้อ “ส่วนที่ ๓” (จำนวนโครงการ) หรือตารางโครงการ ในแผ่นงานที่มองเห็น โปรดเปิดไฟล์แผนของหน่วยงาน แล้วกดค้นหาอีกครั้ง',
    en: 'Phaen looks for the heading of part 3 (numbers of projects) or for the table of projects, on visible worksheets. Open the file with your plan, then look again.',
  },
  noPlanHidden: {
    th: 'มีแผ่นงานที่ซ่อนอยู่ {count} แผ่น ได้แก่ {sheets} หากแผนอยู่ในแผ่นงานนั้น โปรดคลิกขวาที่แถบแผ่นงาน แล้วเลือก ยกเลิกการซ่อน',
    en: 'Hidden worksheets: {count} ({sheets}). If the plan is there, right-click the sheet tabs and choose Unhide.',
  },
  hiddenPlan: { th: 'ตรวจแผนที่ซ่อนอยู่: {plan}', en: 'Check the hidden plan: {plan}' },
  loading: { th: 'กำลังเปิด…', en: 'Opening…' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is being done, while it is being done. */
export const TASK_NAMES: Readonly<Record<Task, Sentence>> = {
  check: { th: 'กำลังอ่านและตรวจแผน', en: 'Reading and checking the plan' },
  send: { th: 'กำลังอ่านและตรวจแผน', en: 'Reading and checking the plan' },
  tabs: { th: 'กำลังดูแผ่นงานในไฟล์', en: 'Looking at the worksheets' },
  preview: { th: 'กำลังอ่านช่วงเวลาของโครงการ', en: 'Reading the periods of the projects' },
  fill: { th: 'กำลังทำเครื่องหมายไตรมาส', en: 'Marking the quarters' },
  summary: { th: 'กำลังจัดทำแผ่นงานสรุป', en: 'Making the summary sheets' },
  'findings-tab': { th: 'กำลังตรวจแผนและบันทึกผลการตรวจ', en: 'Checking, and writing the findings to a sheet' },
  undo: { th: 'กำลังคืนค่าเดิม', en: 'Putting things back' },
  settings: { th: 'กำลังอ่านการตั้งค่า', en: 'Reading the settings' },
};

/** What is said when Excel does not answer. */
export const SILENCE_WORDS: Readonly<Record<Silence, Sentence>> = {
  reading: {
    th: 'Excel ยังไม่ตอบ อาจมีช่องที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ โปรดกด Enter หรือปิดหน้าต่างนั้น หรือจะหยุดรอก็ได้ การหยุดรอไม่เปลี่ยนสิ่งใดในไฟล์',
    en: 'Excel has not answered. A cell may be being edited, or a window open in it: press Enter or close the window. You can also stop waiting; that changes nothing in the workbook.',
  },
  writing: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียน อาจมีช่องที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ โปรดกด Enter หรือปิดหน้าต่างนั้น หากหยุดรอ จะยังไม่แน่ชัดว่าเขียนแล้วหรือไม่ และ Phaen จะไม่สั่งเขียนซ้ำ',
    en: 'Excel has not answered the writing. A cell may be being edited, or a window open in it: press Enter or close the window. If you stop waiting, it is not certain whether it was written; Phaen does not send it again.',
  },
};
