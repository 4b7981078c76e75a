/** Every word the pane says of its own, Thai first. Findings, problems and refusals have theirs in core/messages. */
import type { Sentence } from '../core/messages/language';
import type { Severity } from '../core/rules/finding';
import type { Silence, Task, Written } from './state/state';

export const WORDS = {
  appName: { th: 'Phaen ตรวจแผนส่งเสริมคุณธรรม', en: 'Phaen, the moral plan checker' },
  otherLanguage: { th: 'English', en: 'ไทย' },
  dismiss: { th: 'ปิดข้อความนี้', en: 'Dismiss this message' },

  startTitle: { th: 'ตรวจแผนในสมุดงานนี้', en: 'Check the plan in this workbook' },
  startPromise: {
    th: 'Phaen อ่านแผนและบอกจุดที่ต้องแก้ ไม่เปลี่ยนอะไรในสมุดงานจนกว่าท่านจะตกลง',
    en: 'Phaen reads the plan and shows what to fix. It changes nothing in the workbook until you agree.',
  },
  check: { th: 'ตรวจแผน', en: 'Check the plan' },
  checkShort: { th: 'ตรวจแผน', en: 'Check' },
  checkAgain: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  fill: { th: 'เติมไตรมาส', en: 'Fill quarters' },
  fillShort: { th: 'เติมไตรมาส', en: 'Quarters' },
  fillHelp: {
    th: 'ทำเครื่องหมายไตรมาสจากช่วงเวลาที่เขียนไว้ ให้ท่านดูก่อนทุกรายการ',
    en: 'Marks the quarters from the periods in words. You see every line first.',
  },
  summary: { th: 'สร้างแผ่นสรุป', en: 'Make summary sheets' },
  summaryShort: { th: 'สรุป', en: 'Summary' },
  summaryHelp: {
    th: 'เพิ่มแผ่นงานสรุปไว้ข้างแผนของท่าน แผ่นงานเดิมไม่ถูกแก้',
    en: 'Adds summary sheets beside your plan. Your own sheets stay as they are.',
  },
  earlierState: {
    th: 'กลับไปใช้ฉบับก่อนหน้าได้ที่ ไฟล์ > ข้อมูล > ประวัติเวอร์ชัน หากไฟล์อยู่ใน OneDrive หรือ SharePoint ไฟล์ในเครื่องโปรดบันทึกสำเนาไว้ก่อน',
    en: 'To get back an earlier version: File > Info > Version History, if the file is in OneDrive or SharePoint. For a file on this computer, save a copy first.',
  },
  jobs: { th: 'สิ่งที่ทำได้', en: 'What Phaen can do' },

  stop: { th: 'หยุด', en: 'Stop' },
  stopping: { th: 'กำลังหยุด…', en: 'Stopping…' },
  progress: { th: 'ความคืบหน้า', en: 'Progress' },
  busy: {
    th: 'ยังทำงานเดิมอยู่ รอให้เสร็จหรือกดหยุดก่อน แล้วสั่งใหม่',
    en: 'The last request is still running. Wait for it or stop it, then ask again.',
  },

  stopWaiting: { th: 'หยุดรอ', en: 'Stop waiting' },
  unansweredTitle: { th: 'ยังไม่แน่ว่าเขียนแล้วหรือไม่', en: 'It is not certain whether this was written' },
  unansweredHelp: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียนนี้ Phaen จะไม่ส่งซ้ำ และจะไม่เขียนอย่างอื่นจนกว่า Excel จะตอบหรือท่านตรวจแผนใหม่ ถ้า Excel ตอบภายหลัง Phaen จะบอกและให้เลิกทำได้',
    en: 'Excel has not answered this writing. Phaen does not send it again, and writes nothing else until Excel answers or you check the plan anew. If the answer comes later, Phaen says so and you can undo it.',
  },
  unansweredList: { th: 'ที่สั่งเขียนไว้ {count} จุด', en: 'Asked to be written: {count}' },
  unansweredBar: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้ จึงยังไม่แน่ว่าเขียนแล้วหรือไม่',
    en: 'Excel has not answered the last writing: it is not certain whether it was written.',
  },
  unansweredShow: { th: 'ดูรายการ', en: 'Show it' },
  unansweredRefusal: {
    th: 'ยังเขียนไม่ได้ เพราะ Excel ยังไม่ตอบคำสั่งเขียนก่อนหน้านี้ รอให้ Excel ตอบ หรือกดตรวจแผนก่อน',
    en: 'Nothing is written yet: Excel has not answered the last writing. Wait for its answer, or check the plan first.',
  },
  lateAnswer: { th: 'Excel ตอบคำสั่งที่หยุดรอไว้แล้ว', en: 'Excel has answered what you stopped waiting for' },
  lateShow: { th: 'ดู', en: 'Show' },

  errorsFound: { th: 'พบสิ่งที่ต้องแก้ {count} จุด', en: 'Must be fixed: {count}' },
  warningsFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีสิ่งที่ควรแก้ {count} จุด', en: 'Nothing must be fixed; {count} should be' },
  notesFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีข้อสังเกต {count} จุด', en: 'Nothing must be fixed. Notes: {count}' },
  nothingFound: { th: 'ไม่พบสิ่งที่ต้องแก้', en: 'Nothing to fix was found' },
  nothingFoundHelp: {
    th: 'ก่อนส่งแผนโปรดอ่านทวนด้วยตนเองอีกครั้ง',
    en: 'Read the plan once more yourself before you send it.',
  },
  whatWasRead: { th: 'สิ่งที่อ่านได้', en: 'What was read' },
  newsAdded: { th: 'Phaen รุ่นนี้มีข้อตรวจใหม่ {added} ข้อ', en: 'This version of Phaen has {added} new rules.' },
  newsSeverity: { th: 'เปลี่ยนระดับของข้อตรวจ: {rules}', en: 'Rules of another severity than before: {rules}.' },
  newsKept: {
    th: 'การตั้งค่าและสิ่งที่รับทราบไว้ยังใช้ได้เหมือนเดิม',
    en: 'Your settings and what you keep still hold.',
  },
  ignored: { th: 'ไม่ได้นำมาตรวจ {count} แห่ง', en: 'Not checked: {count}' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  agencyUnknown: { th: 'อ่านไม่พบ', en: 'not found' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  yearValue: { th: '{year}', en: '{year} BE' },
  yearUnknown: { th: 'อ่านไม่พบ', en: 'not found' },
  projects: { th: 'โครงการ', en: 'Projects' },
  projectsRead: { th: 'นับในตารางได้ {listed} แจ้งไว้ {declared}', en: '{listed} in the table, {declared} declared' },
  projectsListed: { th: 'นับในตารางได้ {listed}', en: '{listed} in the table' },
  otherPlans: { th: 'พบอีก {count} แผนในสมุดงานนี้', en: 'Other plans in this workbook: {count}' },
  otherPlansHelp: { th: 'กดแผนที่ต้องการให้ Phaen อ่านแทน', en: 'Press the plan that Phaen should read instead.' },
  planYear: { th: 'ปี {year}', en: '{year} BE' },
  planSheets: { th: 'แผ่น {sheets}', en: 'sheets {sheets}' },
  planHidden: { th: 'ซ่อนอยู่', en: 'hidden' },
  settings: { th: 'ตั้งค่าข้อตรวจ', en: 'Rules and severities' },
  settingsHelp: {
    th: 'เก็บไว้ในสมุดงานนี้ ทุกคนที่เปิดจะตรวจตามนี้',
    en: 'Kept in this workbook: whoever opens it checks by these.',
  },
  settingsWrong: {
    th: 'การตั้งค่าในสมุดงานนี้ไม่ถูกต้อง จึงตรวจตามค่าปกติ',
    en: 'The settings in this workbook are not right, so the usual ones were used.',
  },
  settingsReplace: {
    th: 'เมื่อบันทึก การตั้งค่าที่ไม่ถูกต้องจะถูกแทนที่ทั้งหมด',
    en: 'When you save, the settings that are not right are replaced as a whole.',
  },
  settingsSave: { th: 'บันทึกและตรวจใหม่', en: 'Save and check' },
  settingsSaved: { th: 'บันทึกการตั้งค่าข้อตรวจแล้ว', en: 'The rules and severities were saved' },
  settingsLeave: { th: 'ไม่บันทึก', en: 'Do not save' },
  settingsReset: { th: 'คืนค่าปกติทุกข้อ', en: 'All as usual' },
  levelUsual: { th: '{level} (ปกติ)', en: '{level} (usual)' },
  levelOff: { th: 'ไม่ตรวจ', en: 'Not checked' },
  groupTitle: { th: '{severity} ({count})', en: '{severity} ({count})' },
  place: { th: 'แผ่น {sheet} เซลล์ {cell}', en: 'Sheet {sheet}, cell {cell}' },
  sheet: { th: 'แผ่น {sheet}', en: 'sheet {sheet}' },
  cell: { th: 'เซลล์ {cell}', en: 'Cell {cell}' },
  found: { th: 'ที่พบ', en: 'Found' },
  expected: { th: 'ที่ควรเป็น', en: 'Expected' },
  related: { th: 'ดูประกอบ', en: 'See also' },
  visited: { th: 'ดูแล้ว', en: 'Seen' },
  showMore: { th: 'แสดงอีก {count} จุด', en: 'Show {count} more' },
  showMoreLines: { th: 'แสดงอีก {count} รายการ', en: 'Show {count} more lines' },
  fixes: { th: 'ทางแก้', en: 'Ways to fix it' },
  mended: { th: 'แก้แล้ว', en: 'Fixed' },
  mendedNotice: { th: 'แก้ในสมุดงานแล้ว {count} จุด', en: 'Fixed in the workbook: {count}' },
  why: { th: 'ทำไม', en: 'Why' },
  fixAllSafe: { th: 'แก้ทั้งหมดที่ปลอดภัย {count} จุด', en: 'Fix all that is safe: {count}' },
  fixAllSafeHelp: {
    th: 'เฉพาะจุดที่แก้แล้วความหมายไม่เปลี่ยน เลิกทำได้',
    en: 'Only where the meaning cannot change. You can undo it.',
  },
  fixAllSame: { th: 'แก้แบบเดียวกันทั้งหมด {count} จุด', en: 'Fix all like this: {count}' },
  becomes: { th: 'เปลี่ยนเป็น', en: 'becomes' },
  moreCells: { th: 'และอีก {count} เซลล์', en: 'and {count} more cells' },
  blank: { th: '(ว่าง)', en: '(blank)' },
  accept: { th: 'รู้แล้ว ไม่แก้', en: 'Known, keep it' },
  acceptHelp: {
    th: 'เลือกหรือพิมพ์เหตุผล เก็บไว้ในสมุดงานนี้ เรียกคืนได้ทุกเมื่อ',
    en: 'Choose or type a reason. It is kept in this workbook and can be taken back at any time.',
  },
  acceptOwn: { th: 'เหตุผลอื่น', en: 'Another reason' },
  acceptDone: { th: 'ตกลง', en: 'OK' },
  acceptedGroup: { th: 'รู้แล้ว ไม่แก้ ({count})', en: 'Known and kept ({count})' },
  acceptedBecause: { th: 'เหตุผล: {reason}', en: 'Reason: {reason}' },
  unaccept: { th: 'กลับมานับเป็นข้อที่ต้องดู', en: 'Count it again' },
  acceptedNotice: { th: 'เก็บไว้ที่ “รู้แล้ว ไม่แก้”', en: 'Moved to “Known and kept”' },
  unacceptedNotice: { th: 'กลับมานับแล้ว', en: 'It counts again' },
  findingsTab: { th: 'เขียนผลตรวจลงแท็บ', en: 'Write the findings to a tab' },
  tabWritten: { th: 'เขียนลงแท็บ “{tab}” แล้ว', en: 'Written to the tab “{tab}”' },
  openTab: { th: 'เปิด', en: 'Open' },
  nothingToUndo: { th: 'ไม่มีสิ่งที่เขียนไว้ให้เลิกทำ', en: 'There is nothing of Phaen’s to undo.' },
  writing: { th: 'กำลังเขียนลงสมุดงาน…', en: 'Writing to the workbook…' },
  outdated: {
    th: 'สมุดงานถูกแก้ไขหลังการตรวจ รายการนี้อาจไม่ตรงแล้ว',
    en: 'The workbook was edited after the check. This list may be out of date.',
  },
  outdatedPreview: {
    th: 'สมุดงานถูกแก้ไขหลังแสดงรายการนี้ รายการอาจไม่ตรงแล้ว',
    en: 'The workbook was edited after these lines were shown. They may be out of date.',
  },
  copyList: { th: 'คัดลอกรายการ', en: 'Copy the list' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  notCopied: { th: 'เบราว์เซอร์ไม่อนุญาตให้คัดลอก', en: 'The browser does not allow copying.' },

  previewTitle: { th: 'จะเติมไตรมาสตามนี้', en: 'Quarters to fill' },
  previewHelp: {
    th: 'ยังไม่ได้เขียนอะไร เลือกรายการที่ถูกต้อง แล้วกดเติม',
    en: 'Nothing has been written yet. Tick the lines that are right, then fill.',
  },
  previewEmptyTitle: { th: 'ไม่มีไตรมาสให้เติม', en: 'No quarters to fill' },
  previewEmptyHelp: {
    th: 'ทุกโครงการทำเครื่องหมายไว้แล้ว หรือไม่ได้เขียนช่วงเวลาไว้ให้อ่าน',
    en: 'Every project is marked already, or no period is written for it.',
  },
  proposals: { th: 'อ่านได้ชัดเจน', en: 'Read clearly' },
  consents: { th: 'อ่านได้ แต่ต้องย้ายข้อความ', en: 'Can be read, but words must move' },
  consentsHelp: {
    th: 'ช่วงเวลาเขียนอยู่ในช่องไตรมาสเอง หากเลือก เครื่องหมายจะแทนที่ข้อความนั้น',
    en: 'The period is written in the quarter cells. If ticked, marks take the place of those words.',
  },
  lockedRows: { th: 'อยู่ในแผ่นงานที่ล็อกไว้', en: 'On a locked sheet' },
  lockedRowsHelp: {
    th: 'ช่องไตรมาสของโครงการเหล่านี้ล็อกไว้ จึงเติมให้ไม่ได้ เลิกป้องกันที่ รีวิว > เลิกป้องกันแผ่นงาน แล้วอ่านใหม่ หรือทำเครื่องหมายเองตามที่อ่านได้',
    en: 'The quarter cells of these projects are locked, so they cannot be filled. Unprotect the sheet (Review > Unprotect Sheet) and read again, or mark them yourself as read here.',
  },
  readQuarters: { th: 'อ่านได้เป็นไตรมาส', en: 'Quarters read' },
  questions: { th: 'ต้องถามท่าน', en: 'For you to decide' },
  questionsHelp: {
    th: 'Phaen ไม่เดาแทนท่าน เลือกเฉพาะข้อที่ท่านแน่ใจ ข้ออื่นไปแก้ที่เซลล์ได้',
    en: 'Phaen does not guess. Tick only what you are sure of; correct the others in their cells.',
  },
  period: { th: 'เขียนไว้ว่า “{text}”', en: 'Written: “{text}”' },
  quartersToMark: { th: 'ทำเครื่องหมายไตรมาส {quarters}', en: 'Mark quarters {quarters}' },
  acceptSuggestion: { th: 'ใช่ เติมตามนี้', en: 'Yes, fill these' },
  suggestion: { th: 'น่าจะเป็น', en: 'Perhaps' },
  fillCount: { th: 'เติม {count} รายการ', en: 'Fill {count} lines' },
  selectAll: { th: 'เลือกทั้งหมด', en: 'Tick all' },
  selectNone: { th: 'ไม่เลือกเลย', en: 'Tick none' },
  previewAgain: { th: 'แสดงรายการใหม่', en: 'Show the lines anew' },
  cancel: { th: 'ไม่เติม', en: 'Do not fill' },

  filledTitle: { th: 'เติมแล้ว {count} รายการ', en: 'Filled: {count}' },
  filledUnsure: { th: 'ยังไม่แน่ว่าเติมแล้วหรือไม่', en: 'It is not certain what was filled' },
  filledNone: { th: 'ไม่ได้เติมรายการใด', en: 'Nothing was filled' },
  filledHelp: {
    th: 'ดูเครื่องหมายในแผ่นงานได้เลย หากไม่ถูกต้อง กดเลิกทำ',
    en: 'Look at the marks in the sheet. If they are wrong, press Undo.',
  },
  previewRest: { th: 'ดูรายการที่เหลืออีกครั้ง', en: 'Preview the rest again' },
  leftTitle: { th: 'ไม่ได้เติม {count} รายการ', en: 'Not filled: {count}' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undoHelp: {
    th: 'คืนให้เป็นอย่างเดิม สิ่งที่แก้หลังจากนี้จะไม่ถูกแตะ',
    en: 'Puts things back as they were. What was edited since is left alone.',
  },
  undoneTitle: { th: 'คืนค่าเดิมแล้ว', en: 'Put back as it was' },
  undoneHelp: {
    th: 'สมุดงานกลับเป็นอย่างก่อนสั่งครั้งล่าสุด',
    en: 'The workbook is as it was before the last change.',
  },
  undoneTabs: {
    th: 'แท็บที่เพิ่มไว้ถูกนำออกแล้ว ปุ่มเลิกทำของ Excel เอง (Ctrl+Z) จะย้อนไปก่อนหน้านี้ไม่ได้',
    en: 'The added sheets were taken away. Excel’s own undo (Ctrl+Z) cannot go back beyond this.',
  },
  undoneUnsure: { th: 'คืนค่าเดิมได้ไม่ครบ', en: 'Not everything was put back' },
  undoneNone: { th: 'คืนค่าเดิมไม่ได้', en: 'Nothing could be put back' },
  undoneWaiting: { th: 'ยังไม่ได้คืน {count} จุด', en: 'Not put back yet: {count}' },
  unsureCells: { th: 'ยังไม่แน่ {count} จุด', en: 'Not certain: {count}' },
  unsureTitle: { th: 'ยังไม่แน่ {count} รายการ', en: 'Not certain: {count}' },
  undoneLost: { th: 'หาแถวเดิมไม่พบ {count} จุด', en: 'Row not found: {count}' },
  undoneLostHelp: {
    th: 'แถวต่อไปนี้ถูกย้าย แก้ไข หรือลบ และหาให้แน่ใจไม่ได้ สิ่งที่ Phaen เขียนไว้จึงอาจยังอยู่ โปรดตรวจดูและลบเอง',
    en: 'These rows were moved, edited or deleted and could not be found for certain. What Phaen wrote may still be there; check them and remove it yourself.',
  },
  undoneKept: { th: 'เก็บแท็บไว้ {count} แท็บ', en: 'Sheets kept: {count}' },
  undoneLeft: { th: 'คงไว้ตามที่แก้ {count} จุด', en: 'Left as edited: {count}' },

  summarisedTitle: { th: 'สร้างแผ่นสรุปแล้ว {count} แผ่น', en: 'Summary sheets written: {count}' },
  summarisedUnsure: {
    th: 'ยังไม่แน่ว่าสร้างแผ่นสรุปครบหรือไม่',
    en: 'It is not certain which summary sheets were written',
  },
  summarisedNone: { th: 'ไม่ได้สร้างแผ่นสรุป', en: 'No summary sheet was written' },
  summarisedHelp: { th: 'กดชื่อแผ่นเพื่อเปิดดู', en: 'Press a name to open the sheet.' },
  summaryUndo: { th: 'นำแผ่นที่เพิ่มออก', en: 'Take the added sheets away' },
  summaryUndoHelp: {
    th: 'ลบเฉพาะแผ่นที่ Phaen เพิ่ม แผ่นอื่นคงอยู่ แต่ Ctrl+Z ของ Excel จะย้อนไปก่อนหน้านี้ไม่ได้อีก',
    en: 'Removes only the sheets that Phaen added. Other sheets stay, but Excel’s Ctrl+Z cannot go back beyond this.',
  },

  nothingChanged: { th: 'ไม่มีอะไรในสมุดงานเปลี่ยน', en: 'Nothing in the workbook was changed.' },
  problemTitle: { th: 'ยังทำไม่สำเร็จ', en: 'It did not work' },
  unexpected: {
    th: 'Phaen ทำงานผิดพลาดเอง โปรดลองใหม่ หากยังเป็นอีก โปรดส่งรายละเอียดให้ผู้ดูแล',
    en: 'Phaen itself failed. Try again; if it happens again, send the details to whoever looks after it.',
  },
  tryAgain: { th: 'ลองใหม่', en: 'Try again' },
  details: { th: 'รายละเอียดสำหรับผู้ดูแลระบบ', en: 'Details for support' },
  detailsHelp: {
    th: 'บอกรุ่นและการตั้งค่าของ Excel กับ Phaen ไม่มีชื่อคน หมายเลขโทรศัพท์ หรือข้อความในสมุดงาน',
    en: 'Versions and settings of Excel and Phaen. No names, no telephone numbers, no text of the workbook.',
  },
  detailsGathering: { th: 'กำลังรวบรวม…', en: 'Gathering…' },
  copyDetails: { th: 'คัดลอกรายละเอียด', en: 'Copy the details' },

  outsideTitle: { th: 'เปิดใน Excel', en: 'Open it in Excel' },
  outsideHelp: {
    th: 'หน้านี้ทำงานใน Excel เท่านั้น เปิดสมุดงานแผนใน Excel แล้วกด “ตรวจแผน” บนแถบเครื่องมือหน้าแรก',
    en: 'This page works only inside Excel. Open the plan’s workbook in Excel and press “Check the plan” on the Home tab.',
  },
  notLoadedTitle: { th: 'ติดต่อ Excel ไม่ได้', en: 'Excel could not be reached' },
  notLoadedHelp: {
    th: 'โหลดส่วนที่ใช้ติดต่อ Excel ไม่สำเร็จ โปรดตรวจอินเทอร์เน็ต แล้วปิดและเปิดบานหน้าต่างนี้ใหม่',
    en: 'The part that talks to Excel did not load. Check the internet connection, then close this pane and open it again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const SEVERITY_NAMES: Readonly<Record<Severity, Sentence>> = {
  error: { th: 'ต้องแก้', en: 'Must fix' },
  warning: { th: 'ควรแก้', en: 'Should fix' },
  info: { th: 'ข้อสังเกต', en: 'Notes' },
};

/** What is being done, while it is being done. */
export const TASK_NAMES: Readonly<Record<Task, Sentence>> = {
  check: { th: 'กำลังอ่านและตรวจแผน', en: 'Reading and checking the plan' },
  preview: { th: 'กำลังอ่านช่วงเวลาของโครงการ', en: 'Reading the periods of the projects' },
  fill: { th: 'กำลังเติมไตรมาส', en: 'Filling the quarters' },
  summary: { th: 'กำลังสร้างแผ่นสรุป', en: 'Making the summary sheets' },
  'findings-tab': { th: 'กำลังตรวจและเขียนผลลงแท็บ', en: 'Checking, and writing the findings to a tab' },
  undo: { th: 'กำลังคืนค่าเดิม', en: 'Putting things back' },
  settings: { th: 'กำลังอ่านการตั้งค่า', en: 'Reading the settings' },
};

/** What is said when Excel does not answer. */
export const SILENCE_WORDS: Readonly<Record<Silence, Sentence>> = {
  reading: {
    th: 'Excel ยังไม่ตอบ อาจมีเซลล์ที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ กด Enter หรือปิดหน้าต่างนั้น หรือหยุดรอก็ได้ การหยุดรอไม่เปลี่ยนอะไรในสมุดงาน',
    en: 'Excel has not answered. A cell may be being edited, or a window open in it: press Enter or close the window. You can also stop waiting; that changes nothing in the workbook.',
  },
  writing: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียน อาจมีเซลล์ที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ กด Enter หรือปิดหน้าต่างนั้น ถ้าหยุดรอ จะยังไม่แน่ว่าเขียนแล้วหรือไม่ และ Phaen จะไม่สั่งเขียนซ้ำ',
    en: 'Excel has not answered the writing. A cell may be being edited, or a window open in it: press Enter or close the window. If you stop waiting, it is not certain whether it was written; Phaen does not send it again.',
  },
};

/** What a press takes back. */
export const UNDO_NAMES: Readonly<Record<Written, Sentence>> = {
  fill: { th: 'เลิกทำ: เติมไตรมาส', en: 'Undo: fill quarters' },
  fix: { th: 'เลิกทำ: แก้ครั้งล่าสุด', en: 'Undo: the last fix' },
  summary: { th: 'เลิกทำ: เพิ่มแผ่นสรุป', en: 'Undo: summary sheets' },
  'findings-tab': { th: 'เลิกทำ: เขียนผลตรวจลงแท็บ', en: 'Undo: the tab of findings' },
  accepted: { th: 'เลิกทำ: รู้แล้ว ไม่แก้', en: 'Undo: known and kept' },
  unaccepted: { th: 'เลิกทำ: กลับมานับ', en: 'Undo: counts again' },
  settings: { th: 'เลิกทำ: ตั้งค่าข้อตรวจ', en: 'Undo: rules and severities' },
};

/** Reasons that people give, ready to be pressed. They are stored as they are shown. */
export const ACCEPT_REASONS: readonly Sentence[] = [
  { th: 'ตรวจแล้ว ข้อมูลนี้ถูกต้อง', en: 'Looked at it: this is right' },
  { th: 'เป็นรูปแบบที่หน่วยงานใช้', en: 'This is how our office writes it' },
  { th: 'ตกลงกับผู้ตรวจแผนแล้ว', en: 'Agreed with the plan’s reader' },
];
