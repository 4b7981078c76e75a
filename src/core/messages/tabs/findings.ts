/** The Thai words of ผลการตรวจ: the receipt of a check, and the table of findings. */
import type { Severity } from '../../rules/finding';

export const LEVELS_TH: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้',
  warning: 'ควรแก้',
  info: 'ข้อสังเกต',
};

export const VERDICT_TH = { count: '{name} {count} จุด', kept: 'คงไว้ตามเดิม' } as const;

export const FINDINGS_TH = {
  title: 'รายการสิ่งที่พบ',
  nothing: 'ไม่พบสิ่งที่ต้องแก้',
  headers: {
    number: 'ลำดับ',
    level: 'ระดับ',
    sheet: 'แผ่นงาน',
    cell: 'ช่อง',
    found: 'สิ่งที่พบ',
    project: 'โครงการ',
    value: 'ค่าที่พบ',
    expected: 'ค่าที่ควรเป็น',
    kept: 'คงไว้ตามเดิม เพราะ',
    fixed: 'แก้แล้ว ✓',
    signed: 'ลงชื่อ',
  },
} as const;

/** The values beside them are read again (summary/read-receipt.ts). Never change them. */
export const RECEIPT_LABELS_TH = {
  moment: 'ตรวจเมื่อ',
  version: 'ตรวจด้วย',
  fingerprint: 'ลายนิ้วมือของแผน',
} as const;

export const RECEIPT_TH = {
  title: 'ใบรายงานผลการตรวจแผน',
  verdict: 'ผลการตรวจ',
  toFix: 'พบสิ่งที่ต้องแก้ {count} จุด',
  nothingToFix: 'ไม่พบสิ่งที่ต้องแก้',
  notJudged: 'ในแผนมีส่วนที่ไม่ได้ตรวจ {count} แห่ง',
  kept: 'คงไว้ตามเดิม',
  keptNone: 'ไม่มี',
  keptSome: '{count} จุด ตามรายการด้านล่าง',
  judged: 'สิ่งที่ตรวจ',
  allParts: 'ส่วนที่ ๑ ถึงส่วนที่ ๕ ของแบบฟอร์ม',
  projects: '{count} โครงการ ในแผ่นงาน',
  ignored: 'สิ่งที่ไม่ได้ตรวจ',
  ignoredKind: '{reason} ({count} แห่ง)',
  rules: 'ข้อตรวจ {count} ข้อ',
  settings: 'การตั้งค่า',
  whatItIs: 'หากแก้แผนหลังการตรวจ ลายนิ้วมือจะต่างไปจากนี้ โปรดตรวจและเขียนใบรายงานใหม่',
} as const;
