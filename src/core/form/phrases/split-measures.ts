/** Several measures on one line, taken apart behind each number's unit: `๖ แห่ง ๒๕๐ คน`, `- แห่ง - คน`. */
import { UNITS } from '../../text/units';

const SLOT = '[-–—0-9๐-๙.…_]';
const UNIT = UNITS.map((unit) => unit.replace(/[.]/g, '\\$&')).join('|');
const NEXT = `[\\s,;/]*(?:และ\\s*)?(?:(?:จำนวน|รวม)\\s*)?${SLOT}`;
/** A measure that another one follows. */
const FOLLOWED = new RegExp(`${SLOT}\\s*(?:${UNIT})(?=${NEXT})`, 'g');

/** The line's measures as texts; together they are the line. One text where there is one measure, or none. */
export function measureTexts(line: string): string[] {
  const ends = [...line.matchAll(FOLLOWED)].map(({ index, 0: measure }) => index + measure.length);
  return [0, ...ends].map((start, position) => line.slice(start, ends[position]));
}
