/** The words of the verdict and the list of findings. */
import type { Sentence } from '../../core/messages/language';
import type { Severity } from '../../core/rules/finding';

export const FINDINGS = {
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
  found: { th: 'ที่พบ', en: 'Found' },
  expected: { th: 'ที่ควรเป็น', en: 'Expected' },
  related: { th: 'ช่องที่เกี่ยวข้อง', en: 'See also' },
  visited: { th: 'ดูแล้ว', en: 'Seen' },
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
  findingsTab: { th: 'เขียนผลการตรวจลงแผ่นงาน', en: 'Write the findings to a sheet' },
  tabWritten: { th: 'เขียนลงแผ่นงาน “{tab}” แล้ว', en: 'Written to the sheet “{tab}”' },
  openTab: { th: 'เปิด', en: 'Open' },
  outdated: {
    th: 'มีการแก้ไขสมุดงานหลังการตรวจ รายการนี้อาจไม่ตรงกับแผนแล้ว',
    en: 'The workbook was edited after the check. This list may be out of date.',
  },
  copyList: { th: 'คัดลอกรายการ', en: 'Copy the list' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const SEVERITY_NAMES: Readonly<Record<Severity, Sentence>> = {
  error: { th: 'ต้องแก้', en: 'Must fix' },
  warning: { th: 'ควรแก้', en: 'Should fix' },
  info: { th: 'ข้อสังเกต', en: 'Notes' },
};
