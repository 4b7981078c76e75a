/** What the kinds of rules are called: severities, fixes, families. */
import type { FixKind, Severity } from '../rules/finding';
import type { RuleFamily } from '../rules/rule';
import type { Sentence } from './language';

export const SEVERITY_NAMES: Readonly<Record<Severity, Sentence>> = {
  error: { th: 'ต้องแก้', en: 'Must fix' },
  warning: { th: 'ควรแก้', en: 'Should fix' },
  info: { th: 'ข้อสังเกต', en: 'Note' },
};

export const FIX_NAMES: Readonly<Record<FixKind, Sentence>> = {
  safe: { th: 'แก้ให้ได้ในคลิกเดียว ความหมายไม่เปลี่ยน', en: 'fixed in one click: the meaning cannot change' },
  offer: { th: 'เสนอวิธีแก้ ให้ท่านดูและเลือกเอง', en: 'offered: shown first, accepted one by one' },
  none: { th: 'ท่านแก้เอง', en: 'fixed by a person' },
};

export const FAMILY_NAMES: Readonly<Record<RuleFamily, Sentence>> = {
  form: { th: 'แบบฟอร์ม', en: 'The form' },
  general: { th: 'ส่วนที่ ๑ ข้อมูลทั่วไป', en: 'Part 1, general facts' },
  base: { th: 'ส่วนที่ ๒ ข้อมูลพื้นฐาน', en: 'Part 2, base data' },
  count: { th: 'จำนวนโครงการในข้อ ๓.๑', en: 'Declared numbers of projects' },
  heading: { th: 'หัวข้อในตารางโครงการ', en: 'Headings of the project table' },
  project: { th: 'โครงการ', en: 'Projects' },
  budget: { th: 'งบประมาณ', en: 'Budgets' },
  quarter: { th: 'ไตรมาสและช่วงเวลา', en: 'Quarters and periods' },
  target: { th: 'ส่วนที่ ๔ เป้าหมาย', en: 'Part 4, targets' },
  text: { th: 'ข้อความ', en: 'Text' },
};
