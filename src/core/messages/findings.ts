/** The sentences of findings: by rule, and by the variants of a rule's message. */
import type { Finding } from '../rules/finding';
import { fillReasonText, isFillReason } from './fill-reasons';
import { fillIn, type Language, type Sentence } from './language';
import { PART_NAMES } from './parts';

export const FINDINGS: Readonly<Record<string, Sentence>> = {
  'section-missing': { th: 'ไม่พบ{part}ในสมุดงาน', en: 'The workbook has no {part}.' },
  'row-not-understood': { th: 'อ่านแถวนี้ไม่ออก: {text}', en: 'This row could not be understood: {text}' },
  'count-unreadable': { th: 'อ่านจำนวนโครงการไม่ได้: {text}', en: 'The number of projects cannot be read: {text}' },
  'count-unreadable-blank': {
    th: 'อ่านจำนวนโครงการไม่ได้: ยังไม่ได้กรอก',
    en: 'The number of projects cannot be read: nothing is filled in.',
  },
  'count-total-sum': {
    th: 'จำนวนรวม {found} ไม่เท่ากับผลบวกของแผนย่อย {expected}',
    en: 'The total is {found}, but the sub-plans add up to {expected}.',
  },
  'count-subplan-sum': {
    th: 'แผนย่อยที่ {subPlan}: แจ้งรวม {found} แต่ผลบวกของแนวทาง {expected}',
    en: 'Sub-plan {subPlan} declares {found}, but its guidelines add up to {expected}.',
  },
  'count-guideline-listed': {
    th: 'แผนย่อยที่ {subPlan} แนวทางที่ {guideline}: แจ้ง {found} โครงการ แต่มีในตาราง {expected}',
    en: 'Sub-plan {subPlan}, guideline {guideline}: {found} projects are declared, but the table lists {expected}.',
  },
  'count-subplan-listed': {
    th: 'แผนย่อยที่ {subPlan}: แจ้ง {found} แต่มีในตาราง {expected}',
    en: 'Sub-plan {subPlan} declares {found}, but the table lists {expected}.',
  },
  'count-total-listed': {
    th: 'แจ้งรวม {found} โครงการ แต่มีในตาราง {expected}',
    en: '{found} projects are declared in all, but the table lists {expected}.',
  },
  'placeholder-left': { th: 'ยังมีบรรทัดตัวอย่างที่ไม่ได้กรอก', en: 'A sample line of the form was left unfilled.' },
  'guideline-missing': {
    th: 'ไม่พบหัวข้อแผนย่อยที่ {subPlan} แนวทางที่ {guideline} ในตาราง',
    en: 'The table has no heading for sub-plan {subPlan}, guideline {guideline}.',
  },
  'guideline-missing-run': {
    th: 'ไม่พบหัวข้อตั้งแต่แผนย่อยที่ {subPlan} แนวทางที่ {guideline} ถึงแผนย่อยที่ {lastSubPlan} แนวทางที่ {lastGuideline} ในตาราง',
    en: 'The table has no headings from sub-plan {subPlan}, guideline {guideline} to sub-plan {lastSubPlan}, guideline {lastGuideline}.',
  },
  'quarters-none': {
    th: 'โครงการนี้ยังไม่ได้ทำเครื่องหมายไตรมาส',
    en: 'No quarter is marked for this project.',
  },
  'quarters-none-of': {
    th: 'ยังไม่ได้ทำเครื่องหมายไตรมาสของ "{title}"',
    en: 'No quarter is marked for "{title}".',
  },
  'quarters-mark-unknown': { th: 'ไม่รู้จักเครื่องหมาย "{found}"', en: 'The mark "{found}" is not known.' },
  'quarters-period-conflict': {
    th: 'ช่วงเวลา "{text}" คือไตรมาส {expected} แต่ทำเครื่องหมาย {found}',
    en: 'The period "{text}" is quarter {expected}, but quarter {found} is marked.',
  },
  'quarters-period-unread': {
    th: 'อ่านช่วงเวลา "{text}" ไม่ได้แน่ชัด: {reason}',
    en: 'The period "{text}" cannot be read with certainty: {reason}',
  },
};

/** Long cells are quoted by their beginning: enough to know them, short enough to read. */
const QUOTED = 90;

/** The sentence of a finding, its values filled in. */
export function findingText({ message, data }: Pick<Finding, 'message' | 'data'>, language: Language): string {
  const values = Object.entries(data).map(([name, value]) => [name, spoken(name, value, language)] as const);
  return fillIn(FINDINGS[message]?.[language] ?? message, Object.fromEntries(values));
}

function spoken(name: string, value: string | number | null, language: Language): string | number | null {
  if (typeof value !== 'string') return value;
  if (name === 'part') return PART_NAMES[value]?.[language] ?? value;
  if (name === 'reason' && isFillReason(value)) return fillReasonText(value, language);
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}
