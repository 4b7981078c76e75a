/** Quantities that cannot be: more than all of something, nobody at all, more staff than there are. */
import { comparisonKey } from '../../../text/comparison-key';
import type { Measure } from '../../../text/measure';
import { PEOPLE_UNITS, PERCENT_UNITS } from '../../../text/units';
import { measuresIn } from '../../analysis/measures';

const ALL = 100;
/** What grows or falls may do so by more than all; a result may be above its target. */
const BEYOND_ALL = /เพิ่ม|ลด|เติบโต|ขยาย|สูงกว่า|มากกว่า|กำไร|รายได้|เป้าหมาย|ค่าเฉลี่ย/;
const COMING = /(?:ผู้เข้าร่วม|ผู้เข้ารับการอบรม|ผู้เข้าอบรม)[^0-9]*$/;
const ZERO = /(?<![0-9.,])0(?![0-9.,])/;

/** More than a hundred in a hundred; null if no share is. */
export function shareAboveAll(text: string): number | null {
  if (!MAY_BE_SHARE.test(text) || BEYOND_ALL.test(comparisonKey(text))) return null;
  return measuresIn(text).find((measure) => isShare(measure) && measure.value > ALL)?.value ?? null;
}

const MAY_BE_SHARE = /ร้อยละ|%|เปอร์เซ/;

function isShare({ unit }: Measure): boolean {
  return unit === 'ร้อยละ' || (unit !== null && PERCENT_UNITS.includes(unit));
}

/** `ผู้เข้าร่วม ๐ คน`; a dash is none. */
export function isNobody(text: string): boolean {
  return (
    MAY_BE_ZERO.test(text) &&
    ZERO.test(comparisonKey(text)) &&
    measuresIn(text).some(({ value, unit, before }) => value === 0 && isPeople(unit) && COMING.test(before))
  );
}

const MAY_BE_ZERO = /[0๐]/;

/** People besides the staff, people counted more than once, or staff of several offices. */
const MORE_THAN_STAFF =
  /ผู้(?!บริหาร)|(?<!แ)ละ|ครั้ง|สะสม|รวม|และ(?!ข้าราชการ|บุคลากร|เจ้าหน้าที่|ลูกจ้าง|พนักงาน)|จังหวัด|อำเภอ|ตำบล|ทุก|แห่ง|หน่วยงาน|องค์กร|จิตอาสา|ครอบครัว/;

/** The largest number of the office's own staff that a quantity names and nobody else; null if it names none. */
export function staffIn(text: string, isOwn: (text: string) => boolean): number | null {
  if (!isOwn(text)) return null;
  const numbers = measuresIn(text).flatMap(({ value, unit, bound, per, before, after }) => {
    const isCount = isPeople(unit) && per === null && (bound === 'exact' || bound === 'at-least');
    return isCount && isOwn(before) && !MORE_THAN_STAFF.test(before + after) && !/[-/]/.test(after) ? [value] : [];
  });
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function isPeople(unit: string | null): boolean {
  return unit !== null && PEOPLE_UNITS.includes(unit);
}
