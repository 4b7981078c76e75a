/** Rows below a numbered project that are parts of it: `- อบรม`, `๑.๑ ประชุม`, `กิจกรรมที่ ๑ …`. */
import type { GridCell } from './grid';
import { readTitleMark } from './title-mark';

/** A number within the project's own, or an activity that is counted within it. */
const WITHIN = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){1,2}[.)]?\s*(?!โครงการ)[ก-ฮเ-ไ]|กิจกรรม(?:ย่อย|ที่\s*[0-9๐-๙]))/;

/** `number`: what stands beside it in the column of numbers; `item`: the number of the project above. */
export function isSubActivity(text: string, number: GridCell | null, item: number | null): boolean {
  if (number && /^[0-9]{1,2}\.[0-9]{1,2}\.?$/.test(number.key)) return parseInt(number.key, 10) === item;
  const mark = readTitleMark(text);
  return mark === null ? WITHIN.test(text) : !/^\s*โครงการ/.test(mark.rest);
}
