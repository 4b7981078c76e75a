/** Several numbers with their units in one text: `๔ แห่ง ๑๒๐ คน`, `ชุมชน 5 ชุมชน ผู้เข้าร่วม 150 คน`. */
import { bare, JOINED, leadOf, measureAt, numbersIn, PARTS, readMeasure, type Measure } from './measure';
import { read, refuse, type Reading } from './reading';
import { UNIT_HEADS, UNITS } from './units';

/** Go on with the sentence behind a unit: `3 วันต่อเนื่อง`, `2 ห้องที่ปรับปรุง`. */
const GOES_ON =
  /^(?:เข้า|ร่วม|ที่|ใน|ได้|มี|ผ่าน|ต่อ|ติดต่อ|ขึ้น|ลง|เป็น|และ|หรือ|จาก|ของ|ประกอบ|จำนวน|รวม|ละ|เพื่อ|ให้|ทุก|ตลอด|แบ่ง|โดย|ถึง|ดัง|กว่า|เศษ|จัด|ดำเนิน|เกิด|ไม่|ตาม|ซึ่ง|อยู่|กับ|แก่|พร้อม|ผู้|ร้อยละ|คน|ๆ|เต็ม|แรก|ต่าง|ขั้น|ภายใน|ก่อน|หลัง)/;
const WORD = /^[ก-ฺเ-๎]+(?![ก-๎])/;
/** The number behind these is what the one before it is taken of. */
const BASE = /(?:จาก|จากจำนวน|จากทั้งหมด|จากทั้งสิ้น|ในจำนวน|ของทั้งหมด)$/;
/** Of `50 คน x 2 รุ่น` and `50 คน หรือ 60 คน` neither number is the quantity. */
const CHOICE = /[x×*]|คูณ|หรือ/i;
const SEPARATORS = /^[\s,;:/]+/;
const PER_YEAR = 'ปีละ';

/** Every number of `text`, as `contentOf` makes it, each with its own words; its unit is the whole word. */
export function readMeasures(text: string): Reading<readonly Measure[]> {
  const parts = text.split(PARTS);
  const numbers = numbersIn(parts);
  if (numbers.length < 2) {
    const one = readMeasure(text);
    return one.ok ? read([withWholeUnit(one.value, parts.slice((numbers[0] ?? 0) + 1).join(''))]) : refuse(one.reason);
  }
  const measures: Measure[] = [];
  let before = parts.slice(0, numbers[0]).join('');
  for (const [index, at] of numbers.entries()) {
    const next = numbers[index + 1];
    const between = parts.slice(at + 1, next).join('');
    if (next !== undefined && JOINED.test(between)) return refuse('range');
    if (next !== undefined && CHOICE.test(between)) return refuse('several-numbers');
    const own = next === undefined ? between : between.slice(0, endOfOwn(between));
    const measure = measureAt(before, parts[at] ?? '', own);
    if (!measure.ok) return refuse(measure.reason);
    const whole = withWholeUnit(measure.value, own);
    if (whole.unit === null || BASE.test(whole.before)) return refuse('several-numbers');
    measures.push(whole);
    before = (own.slice(endOfUnit(own, whole)) + between.slice(own.length)).replace(SEPARATORS, '');
  }
  return read(measures);
}

/** The start of the words that qualify the next number: `คน ไม่น้อยกว่าร้อยละ`. */
function endOfOwn(between: string): number {
  const { front, per } = leadOf(bare(between));
  const length = per === 'ปี' ? front.length - PER_YEAR.length : front.length;
  return spacedLength(between, Math.max(length, 0));
}

/** How many characters of `spaced` hold so many letters. */
function spacedLength(spaced: string, letters: number): number {
  let left = letters;
  let end = 0;
  while (left > 0 && end < spaced.length) {
    if (/\S/.test(spaced.charAt(end))) left -= 1;
    end += 1;
  }
  return end;
}

function endOfUnit(own: string, { after }: Measure): number {
  return spacedLength(own, Math.max(bare(own).length - after.length, 0));
}

function withWholeUnit(measure: Measure, following: string): Measure {
  const { unit, after } = measure;
  const words = following.trimStart();
  if (unit === null) return measure;
  if (UNITS.includes(unit)) {
    const [word = ''] = WORD.exec(words) ?? [];
    const more = word.startsWith(unit) ? word.slice(unit.length) : '';
    const isOther = UNIT_HEADS.has(unit) && more.length > 1 && !GOES_ON.test(more);
    return isOther ? { ...measure, unit: word, after: after.slice(more.length) } : measure;
  }
  // An unknown unit ends with its word.
  const [first = unit] = words.split(/\s(?![ัิ-ฺ็-๎])|[()]/);
  return first !== '' && unit.startsWith(first)
    ? { ...measure, unit: first, after: unit.slice(first.length) + after }
    : measure;
}
