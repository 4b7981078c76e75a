/** The words of the verdict and of what was found that any screen may say; the rest is in `list.ts`, loaded later. */
import type { Sentence } from '../../core/messages/language';

export const FINDINGS = {
  errorsFound: { th: 'พบสิ่งที่ต้องแก้ {count} จุด', en: '{count} must be fixed' },
  warningsFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีสิ่งที่ควรแก้ {count} จุด', en: 'Nothing must be fixed; {count} should be' },
  notesFound: { th: 'ไม่พบสิ่งที่ต้องแก้ มีข้อสังเกต {count} จุด', en: 'Nothing must be fixed. Notes: {count}' },
  nothingFound: { th: 'ไม่พบสิ่งที่ต้องแก้ (ตรวจ {rules} ข้อ)', en: 'Nothing to fix was found ({rules} rules)' },
  unreadLeft: { th: 'ยังมี {count} จุดที่ตรวจไม่ได้', en: '{count} could not be checked' },
  agencyUnknown: { th: 'ไม่พบชื่อหน่วยงาน', en: 'no agency found' },
  yearValue: { th: 'ปีงบประมาณ {year}', en: 'fiscal year {year} BE' },
  planSheets: { th: 'แผ่นงาน {sheets}', en: 'sheets {sheets}' },
  fixedNotice: { th: 'แก้ในไฟล์แล้ว {count} จุด', en: 'Fixed in the file: {count}' },
  ruleOffNotice: { th: 'ปิดข้อตรวจนี้สำหรับไฟล์นี้แล้ว', en: 'The rule is off for this file' },
  findingsTab: { th: 'บันทึกผลการตรวจ', en: 'Write the findings to a sheet' },
  tabWritten: { th: 'บันทึกผลการตรวจลงแผ่นงาน “{tab}” แล้ว', en: 'Written to the sheet “{tab}”' },
  openTab: { th: 'เปิด', en: 'Open' },
  outdated: {
    th: 'มีการแก้ไขไฟล์หลังการตรวจ รายการนี้อาจไม่ตรงกับแผนแล้ว',
    en: 'The file was edited after the check. This list may be out of date.',
  },
  copyList: { th: 'คัดลอกรายการ', en: 'Copy the list' },
} as const satisfies Readonly<Record<string, Sentence>>;
