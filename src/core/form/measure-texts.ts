/** Several measures on one line, taken apart behind each number's unit: `๖ แห่ง ๒๕๐ คน`, `- แห่ง - คน`. */
import { UNITS } from '../text/units';

const SLOT = '[-–—0-9๐-๙.…_]';
const UNIT = UNITS.map((unit) => unit.replace(/[.]/g, '\\$&')).join('|');
const MEASURES = new RegExp(`[^]*?${SLOT}\\s*(?:${UNIT})(?=[\\s,;/]*(?:และ)?\\s*(?:จำนวน|รวม)?\\s*${SLOT})|[^]+$`, 'g');

/** The line's measures as texts; together they are the line. One text where there is one measure, or none. */
export function measureTexts(line: string): string[] {
  return line.match(MEASURES) ?? [line];
}
