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
    th: 'Phaen อ่านแผนแล้วบอกจุดที่ต้องแก้ไข และไม่เปลี่ยนสิ่งใดในสมุดงานจนกว่าท่านจะตกลง',
    en: 'Phaen reads the plan and shows what to fix. It changes nothing in the workbook until you agree.',
  },
  check: { th: 'ตรวจแผน', en: 'Check the plan' },
  checkShort: { th: 'ตรวจแผน', en: 'Check' },
  checkAgain: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  fill: { th: 'เติมไตรมาส', en: 'Fill quarters' },
  fillShort: { th: 'เติมไตรมาส', en: 'Quarters' },
  fillHelp: {
    th: 'ทำเครื่องหมายไตรมาสตามช่วงเวลาที่ระบุไว้ โดยให้ท่านดูก่อนทุกรายการ',
    en: 'Marks the quarters from the periods in words. You see every line first.',
  },
  summary: { th: 'สร้างแผ่นงานสรุป', en: 'Make summary sheets' },
  summaryShort: { th: 'สรุป', en: 'Summary' },
  summaryHelp: {
    th: 'เพิ่มแผ่นงานพร้อมพิมพ์ถัดจากแผนของท่าน ได้แก่ ภาพรวม ผลการตรวจ จำนวนโครงการ ทะเบียน ปฏิทิน หน่วยงาน งบประมาณ และเป้าหมาย แผ่นงานเดิมยังคงเหมือนเดิม',
    en: 'Adds sheets ready to print beside your plan: overview, findings, counts, register, calendar, offices, budget and targets. Your own sheets stay as they are.',
  },
  earlierState: {
    th: 'หากไฟล์อยู่ใน OneDrive หรือ SharePoint ท่านกลับไปใช้ฉบับก่อนหน้าได้ที่ ไฟล์ > ข้อมูล > ประวัติเวอร์ชัน หากไฟล์อยู่ในเครื่อง โปรดบันทึกสำเนาไว้ก่อน',
    en: 'To get back an earlier version: File > Info > Version History, if the file is in OneDrive or SharePoint. For a file on this computer, save a copy first.',
  },
  jobs: { th: 'สิ่งที่ทำได้', en: 'What Phaen can do' },

  stop: { th: 'หยุด', en: 'Stop' },
  stopping: { th: 'กำลังหยุด…', en: 'Stopping…' },
  progress: { th: 'ความคืบหน้า', en: 'Progress' },
  busy: {
    th: 'คำสั่งก่อนหน้ายังไม่เสร็จ โปรดรอหรือกดหยุด แล้วสั่งใหม่',
    en: 'The last request is still running. Wait for it or stop it, then ask again.',
  },

  stopWaiting: { th: 'หยุดรอ', en: 'Stop waiting' },
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

  errorsFound: { th: 'พบสิ่งที่ต้องแก้ {count} จุด', en: 'Must be fixed: {count}' },
  warningsFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีสิ่งที่ควรแก้ {count} จุด', en: 'Nothing must be fixed; {count} should be' },
  notesFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีข้อสังเกต {count} จุด', en: 'Nothing must be fixed. Notes: {count}' },
  nothingFound: { th: 'ไม่พบสิ่งที่ต้องแก้', en: 'Nothing to fix was found' },
  nothingFoundHelp: {
    th: 'ก่อนส่งแผน โปรดอ่านทวนอีกครั้งด้วยตนเอง',
    en: 'Read the plan once more yourself before you send it.',
  },
  whatWasRead: { th: 'สิ่งที่อ่านได้', en: 'What was read' },
  newsAdded: { th: 'Phaen รุ่นนี้มีข้อตรวจใหม่ {added} ข้อ', en: 'This version of Phaen has {added} new rules.' },
  newsSeverity: { th: 'ข้อตรวจที่เปลี่ยนระดับ: {rules}', en: 'Rules of another severity than before: {rules}.' },
  newsKept: {
    th: 'การตั้งค่าและสิ่งที่รับทราบไว้ยังใช้ได้เหมือนเดิม',
    en: 'Your settings and what you keep still hold.',
  },
  ignored: { th: 'ไม่ได้นำมาตรวจ {count} แห่ง', en: 'Not checked: {count}' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  agencyUnknown: { th: 'ยังไม่ได้กรอกหรืออ่านไม่ได้', en: 'not found' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  yearValue: { th: '{year}', en: '{year} BE' },
  yearUnknown: { th: 'ยังไม่ได้กรอกหรืออ่านไม่ได้', en: 'not found' },
  projects: { th: 'โครงการ', en: 'Projects' },
  projectsRead: { th: 'ในตารางมี {listed} ข้อ ๓.๑ ระบุ {declared}', en: '{listed} in the table, {declared} in 3.1' },
  projectsListed: { th: 'ในตารางมี {listed}', en: '{listed} in the table' },
  otherPlans: { th: 'สมุดงานนี้มีแผนอื่นอีก {count} แผน', en: 'Other plans in this workbook: {count}' },
  otherPlansHelp: { th: 'หากต้องการตรวจแผนอื่น โปรดกดชื่อแผนนั้น', en: 'Press the plan that Phaen should read instead.' },
  planYear: { th: 'ปี {year}', en: '{year} BE' },
  planSheets: { th: 'แผ่นงาน {sheets}', en: 'sheets {sheets}' },
  planHidden: { th: 'ซ่อนอยู่', en: 'hidden' },
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  settingsHelp: {
    th: 'การตั้งค่านี้เก็บไว้ในสมุดงาน ทุกคนที่เปิดสมุดงานนี้จะตรวจตามนี้',
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
  settingsSaved: { th: 'บันทึกการตั้งค่าแล้ว', en: 'The settings were saved' },
  settingsLeave: { th: 'ไม่บันทึก', en: 'Do not save' },
  settingsReset: { th: 'คืนค่าปกติทั้งหมด', en: 'All as usual' },
  digits: { th: 'ตัวเลขในข้อความของ Phaen', en: 'Digits in what Phaen says' },
  digitsByLanguage: { th: 'ตามภาษา (ปกติ)', en: 'As the language has them (usual)' },
  digitsThai: { th: 'เลขไทย', en: 'Thai' },
  digitsArabic: { th: 'เลขอารบิก', en: 'Arabic' },
  font: { th: 'แบบอักษรของแผ่นงานสรุป', en: 'Font of the summary sheets' },
  levelUsual: { th: '{level} (ปกติ)', en: '{level} (usual)' },
  levelOff: { th: 'ไม่ตรวจ', en: 'Not checked' },
  titleWithCount: { th: '{title} ({count})', en: '{title} ({count})' },
  place: { th: 'แผ่นงาน “{sheet}” ช่อง {cell}', en: 'Sheet “{sheet}”, cell {cell}' },
  sheet: { th: 'แผ่นงาน “{sheet}”', en: 'sheet “{sheet}”' },
  cell: { th: 'ช่อง {cell}', en: 'Cell {cell}' },
  found: { th: 'ที่พบ', en: 'Found' },
  expected: { th: 'ที่ควรเป็น', en: 'Expected' },
  related: { th: 'ช่องที่เกี่ยวข้อง', en: 'See also' },
  visited: { th: 'ดูแล้ว', en: 'Seen' },
  showMore: { th: 'แสดงอีก {count} จุด', en: 'Show {count} more' },
  showMoreLines: { th: 'แสดงอีก {count} รายการ', en: 'Show {count} more lines' },
  fixes: { th: 'ทางแก้', en: 'Ways to fix it' },
  mended: { th: 'แก้แล้ว', en: 'Fixed' },
  mendedNotice: { th: 'แก้ในสมุดงานแล้ว {count} จุด', en: 'Fixed in the workbook: {count}' },
  why: { th: 'เหตุใดจึงสำคัญ', en: 'Why' },
  fixAllSafe: { th: 'แก้ทั้งหมดที่ปลอดภัย {count} จุด', en: 'Fix all that is safe: {count}' },
  fixAllSafeHelp: {
    th: 'แก้เฉพาะจุดที่ความหมายไม่เปลี่ยน และเลิกทำได้',
    en: 'Only where the meaning cannot change. You can undo it.',
  },
  fixAllSame: { th: 'แก้แบบเดียวกันทั้งหมด {count} จุด', en: 'Fix all like this: {count}' },
  becomes: { th: 'เปลี่ยนเป็น', en: 'becomes' },
  moreCells: { th: 'และอีก {count} ช่อง', en: 'and {count} more cells' },
  blank: { th: '(ว่าง)', en: '(blank)' },
  accept: { th: 'รู้แล้ว ไม่แก้', en: 'Known, keep it' },
  acceptHelp: {
    th: 'โปรดเลือกหรือพิมพ์เหตุผล เหตุผลจะเก็บไว้ในสมุดงานนี้ และยกเลิกได้ทุกเมื่อ',
    en: 'Choose or type a reason. It is kept in this workbook and can be taken back at any time.',
  },
  acceptName: { th: 'ชื่อของท่าน (เว้นว่างได้)', en: 'Your name (optional)' },
  acceptOwn: { th: 'เหตุผลอื่น', en: 'Another reason' },
  acceptDone: { th: 'ตกลง', en: 'OK' },
  acceptedGroup: { th: 'รู้แล้ว ไม่แก้ ({count})', en: 'Known and kept ({count})' },
  acceptedBecause: { th: 'เหตุผล: “{reason}”', en: 'Reason: “{reason}”' },
  unaccept: { th: 'นับเป็นสิ่งที่พบตามเดิม', en: 'Count it again' },
  acceptedNotice: { th: 'ย้ายไปที่ “รู้แล้ว ไม่แก้” แล้ว', en: 'Moved to “Known and kept”' },
  unacceptedNotice: { th: 'นับเป็นสิ่งที่พบตามเดิมแล้ว', en: 'It counts again' },
  findingsTab: { th: 'เขียนผลการตรวจลงแผ่นงาน', en: 'Write the findings to a sheet' },
  tabWritten: { th: 'เขียนลงแผ่นงาน “{tab}” แล้ว', en: 'Written to the sheet “{tab}”' },
  openTab: { th: 'เปิด', en: 'Open' },
  nothingToUndo: { th: 'Phaen ยังไม่ได้เขียนสิ่งใด จึงไม่มีสิ่งที่เลิกทำได้', en: 'There is nothing of Phaen’s to undo.' },
  writing: { th: 'กำลังเขียนลงสมุดงาน…', en: 'Writing to the workbook…' },
  outdated: {
    th: 'มีการแก้ไขสมุดงานหลังการตรวจ รายการนี้อาจไม่ตรงกับแผนแล้ว',
    en: 'The workbook was edited after the check. This list may be out of date.',
  },
  outdatedPreview: {
    th: 'มีการแก้ไขสมุดงานหลังแสดงรายการนี้ รายการอาจไม่ตรงกับแผนแล้ว',
    en: 'The workbook was edited after these lines were shown. They may be out of date.',
  },
  copyList: { th: 'คัดลอกรายการ', en: 'Copy the list' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  notCopied: { th: 'คัดลอกไม่ได้ เพราะเบราว์เซอร์ไม่อนุญาต', en: 'The browser does not allow copying.' },

  previewTitle: { th: 'ไตรมาสที่จะเติม', en: 'Quarters to fill' },
  previewHelp: {
    th: 'ขณะนี้ยังไม่ได้เขียนสิ่งใด โปรดเลือกรายการที่ถูกต้อง แล้วกดเติม',
    en: 'Nothing has been written yet. Tick the lines that are right, then fill.',
  },
  previewEmptyTitle: { th: 'ไม่มีไตรมาสให้เติม', en: 'No quarters to fill' },
  previewEmptyHelp: {
    th: 'ทุกโครงการทำเครื่องหมายไว้แล้ว หรือไม่ได้ระบุช่วงเวลาไว้',
    en: 'Every project is marked already, or no period is written for it.',
  },
  proposals: { th: 'อ่านได้ชัดเจน', en: 'Read clearly' },
  consents: { th: 'อ่านได้ แต่เครื่องหมายจะแทนที่ข้อความ', en: 'Can be read, but words must move' },
  consentsHelp: {
    th: 'ช่วงเวลาอยู่ในช่องไตรมาส หากเลือกรายการ เครื่องหมายจะแทนที่ข้อความนั้น',
    en: 'The period is written in the quarter cells. If ticked, marks take the place of those words.',
  },
  lockedRows: { th: 'อยู่ในแผ่นงานที่ล็อกไว้', en: 'On a locked sheet' },
  lockedRowsHelp: {
    th: 'ช่องไตรมาสของโครงการเหล่านี้ล็อกไว้ จึงเติมให้ไม่ได้ โปรดเลิกป้องกันที่ รีวิว > เลิกป้องกันแผ่นงาน แล้วอ่านใหม่ หรือทำเครื่องหมายเองตามที่อ่านได้',
    en: 'The quarter cells of these projects are locked, so they cannot be filled. Unprotect the sheet (Review > Unprotect Sheet) and read again, or mark them yourself as read here.',
  },
  readQuarters: { th: 'อ่านได้เป็นไตรมาสที่', en: 'Quarters read' },
  questions: { th: 'ขอให้ท่านตัดสินใจ', en: 'For you to decide' },
  questionsHelp: {
    th: 'Phaen ไม่เดาแทนท่าน โปรดเลือกเฉพาะรายการที่แน่ใจ รายการอื่นแก้ไขในช่องได้',
    en: 'Phaen does not guess. Tick only what you are sure of; correct the others in their cells.',
  },
  period: { th: 'ระบุไว้ว่า “{text}”', en: 'Written: “{text}”' },
  quartersToMark: { th: 'ทำเครื่องหมายไตรมาสที่ {quarters}', en: 'Mark quarters {quarters}' },
  acceptSuggestion: { th: 'ใช่ เติมตามนี้', en: 'Yes, fill these' },
  suggestion: { th: 'น่าจะเป็นไตรมาสที่', en: 'Perhaps' },
  fillCount: { th: 'เติม {count} รายการ', en: 'Fill {count} lines' },
  selectAll: { th: 'เลือกทั้งหมด', en: 'Tick all' },
  selectNone: { th: 'ไม่เลือกเลย', en: 'Tick none' },
  previewAgain: { th: 'แสดงรายการใหม่', en: 'Show the lines anew' },
  cancel: { th: 'ไม่เติม', en: 'Do not fill' },

  filledTitle: { th: 'เติมแล้ว {count} รายการ', en: 'Filled: {count}' },
  filledUnsure: { th: 'ยังไม่แน่ชัดว่าเติมแล้วหรือไม่', en: 'It is not certain what was filled' },
  filledNone: { th: 'ไม่ได้เติมรายการใด', en: 'Nothing was filled' },
  filledHelp: {
    th: 'โปรดดูเครื่องหมายในแผ่นงาน หากไม่ถูกต้อง ให้กดเลิกทำ',
    en: 'Look at the marks in the sheet. If they are wrong, press Undo.',
  },
  previewRest: { th: 'ดูรายการที่เหลืออีกครั้ง', en: 'Preview the rest again' },
  leftTitle: { th: 'ไม่ได้เติม {count} รายการ', en: 'Not filled: {count}' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undoHelp: {
    th: 'คืนสมุดงานเป็นเหมือนเดิม ส่วนที่มีผู้แก้ไขภายหลังจะคงไว้',
    en: 'Puts things back as they were. What was edited since is left alone.',
  },
  undoneTitle: { th: 'คืนค่าเดิมแล้ว', en: 'Put back as it was' },
  undoneHelp: {
    th: 'สมุดงานกลับเป็นเหมือนก่อนคำสั่งล่าสุด',
    en: 'The workbook is as it was before the last change.',
  },
  undoneTabs: {
    th: 'นำแผ่นงานที่เพิ่มไว้ออกแล้ว ปุ่มเลิกทำของ Excel (Ctrl+Z) ย้อนไปก่อนหน้านี้ไม่ได้อีก',
    en: 'The added sheets were taken away. Excel’s own undo (Ctrl+Z) cannot go back beyond this.',
  },
  undoneUnsure: { th: 'คืนค่าเดิมได้ไม่ครบ', en: 'Not everything was put back' },
  undoneNone: { th: 'คืนค่าเดิมไม่ได้', en: 'Nothing could be put back' },
  undoneWaiting: { th: 'ยังไม่ได้คืน {count} จุด', en: 'Not put back yet: {count}' },
  unsureCells: { th: 'ยังไม่แน่ชัด {count} จุด', en: 'Not certain: {count}' },
  unsureTitle: { th: 'ยังไม่แน่ชัด {count} รายการ', en: 'Not certain: {count}' },
  undoneLost: { th: 'หาแถวเดิมไม่พบ {count} จุด', en: 'Row not found: {count}' },
  undoneLostHelp: {
    th: 'แถวต่อไปนี้มีผู้ย้าย แก้ไข หรือลบ จึงหาแถวเดิมไม่พบ และสิ่งที่ Phaen เขียนไว้อาจยังอยู่ โปรดตรวจสอบและลบเอง',
    en: 'These rows were moved, edited or deleted and could not be found for certain. What Phaen wrote may still be there; check them and remove it yourself.',
  },
  undoneKept: { th: 'เก็บแผ่นงานไว้ {count} แผ่น', en: 'Sheets kept: {count}' },
  undoneLeft: { th: 'คงไว้ตามที่แก้ไข {count} จุด', en: 'Left as edited: {count}' },

  summarisedTitle: { th: 'สร้างแผ่นงานสรุปแล้ว {count} แผ่น', en: 'Summary sheets written: {count}' },
  summarisedUnsure: {
    th: 'ยังไม่แน่ชัดว่าสร้างแผ่นงานสรุปครบหรือไม่',
    en: 'It is not certain which summary sheets were written',
  },
  summarisedNone: { th: 'ไม่ได้สร้างแผ่นงานสรุป', en: 'No summary sheet was written' },
  summarisedHelp: { th: 'กดชื่อแผ่นงานเพื่อเปิดดู', en: 'Press a name to open the sheet.' },
  summaryUndo: { th: 'นำแผ่นงานที่เพิ่มออก', en: 'Take the added sheets away' },
  summaryUndoHelp: {
    th: 'ลบเฉพาะแผ่นงานที่ Phaen เพิ่ม แผ่นงานอื่นคงอยู่ แต่ปุ่มเลิกทำของ Excel (Ctrl+Z) จะย้อนไปก่อนหน้านี้ไม่ได้อีก',
    en: 'Removes only the sheets that Phaen added. Other sheets stay, but Excel’s Ctrl+Z cannot go back beyond this.',
  },

  nothingChanged: { th: 'สมุดงานยังเหมือนเดิม', en: 'Nothing in the workbook was changed.' },
  problemTitle: { th: 'ยังทำไม่สำเร็จ', en: 'It did not work' },
  unexpected: {
    th: 'Phaen ทำงานผิดพลาด โปรดลองใหม่ หากยังเป็นอีก โปรดส่งรายละเอียดให้ผู้ดูแลระบบ',
    en: 'Phaen itself failed. Try again; if it happens again, send the details to whoever looks after it.',
  },
  tryAgain: { th: 'ลองใหม่', en: 'Try again' },
  details: { th: 'รายละเอียดสำหรับผู้ดูแลระบบ', en: 'Details for support' },
  detailsHelp: {
    th: 'มีเฉพาะรุ่นและการตั้งค่าของ Excel และ Phaen ไม่มีชื่อบุคคล หมายเลขโทรศัพท์ หรือข้อความในสมุดงาน',
    en: 'Versions and settings of Excel and Phaen. No names, no telephone numbers, no text of the workbook.',
  },
  detailsGathering: { th: 'กำลังรวบรวม…', en: 'Gathering…' },
  copyDetails: { th: 'คัดลอกรายละเอียด', en: 'Copy the details' },

  outsideTitle: { th: 'เปิดใน Excel', en: 'Open it in Excel' },
  outsideHelp: {
    th: 'หน้านี้ใช้ได้ใน Excel เท่านั้น โปรดเปิดสมุดงานของแผนใน Excel แล้วกด “ตรวจแผน” ในแท็บหน้าแรก',
    en: 'This page works only inside Excel. Open the plan’s workbook in Excel and press “Check the plan” on the Home tab.',
  },
  notLoadedTitle: { th: 'ติดต่อ Excel ไม่ได้', en: 'Excel could not be reached' },
  notLoadedHelp: {
    th: 'โหลดส่วนที่ใช้ติดต่อ Excel ไม่สำเร็จ โปรดตรวจสอบอินเทอร์เน็ต แล้วปิดและเปิดบานหน้าต่างนี้ใหม่',
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
  summary: { th: 'กำลังสร้างแผ่นงานสรุป', en: 'Making the summary sheets' },
  'findings-tab': { th: 'กำลังตรวจและเขียนผลการตรวจลงแผ่นงาน', en: 'Checking, and writing the findings to a sheet' },
  undo: { th: 'กำลังคืนค่าเดิม', en: 'Putting things back' },
  settings: { th: 'กำลังอ่านการตั้งค่า', en: 'Reading the settings' },
};

/** What is said when Excel does not answer. */
export const SILENCE_WORDS: Readonly<Record<Silence, Sentence>> = {
  reading: {
    th: 'Excel ยังไม่ตอบ อาจมีช่องที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ โปรดกด Enter หรือปิดหน้าต่างนั้น หรือจะหยุดรอก็ได้ การหยุดรอไม่เปลี่ยนสิ่งใดในสมุดงาน',
    en: 'Excel has not answered. A cell may be being edited, or a window open in it: press Enter or close the window. You can also stop waiting; that changes nothing in the workbook.',
  },
  writing: {
    th: 'Excel ยังไม่ตอบคำสั่งเขียน อาจมีช่องที่กำลังแก้ไขหรือหน้าต่างเปิดค้างอยู่ โปรดกด Enter หรือปิดหน้าต่างนั้น หากหยุดรอ จะยังไม่แน่ชัดว่าเขียนแล้วหรือไม่ และ Phaen จะไม่สั่งเขียนซ้ำ',
    en: 'Excel has not answered the writing. A cell may be being edited, or a window open in it: press Enter or close the window. If you stop waiting, it is not certain whether it was written; Phaen does not send it again.',
  },
};

/** What a press takes back. */
export const UNDO_NAMES: Readonly<Record<Written, Sentence>> = {
  fill: { th: 'เลิกทำ: เติมไตรมาส', en: 'Undo: fill quarters' },
  fix: { th: 'เลิกทำ: แก้ครั้งล่าสุด', en: 'Undo: the last fix' },
  summary: { th: 'เลิกทำ: สร้างแผ่นงานสรุป', en: 'Undo: summary sheets' },
  'findings-tab': { th: 'เลิกทำ: เขียนผลการตรวจลงแผ่นงาน', en: 'Undo: the sheet of findings' },
  accepted: { th: 'เลิกทำ: รู้แล้ว ไม่แก้', en: 'Undo: known and kept' },
  unaccepted: { th: 'เลิกทำ: นับเป็นสิ่งที่พบตามเดิม', en: 'Undo: counts again' },
  settings: { th: 'เลิกทำ: การตั้งค่า', en: 'Undo: settings' },
};

/** Reasons that people give, ready to be pressed. They are stored as they are shown. */
export const ACCEPT_REASONS: readonly Sentence[] = [
  { th: 'ตรวจแล้ว ข้อมูลนี้ถูกต้อง', en: 'Looked at it: this is right' },
  { th: 'เป็นรูปแบบที่หน่วยงานใช้', en: 'This is how our office writes it' },
  { th: 'ตกลงกับผู้ตรวจแผนแล้ว', en: 'Agreed with the plan’s reader' },
];
