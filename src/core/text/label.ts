import { toArabic } from './digits';
import { normalise } from './normalise';

/**
 * What a fixed label or heading is compared by: repaired, Arabic digits, lower case, and no white space at all,
 * since line wraps put spaces inside words (`ไม่ใช้ งบประมาณ`).
 */
export function labelKey(text: string): string {
  return toArabic(normalise(text)).replace(/\s+/g, '').toLowerCase();
}
