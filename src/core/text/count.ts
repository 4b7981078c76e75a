/** Counts of projects (part 3.1) and of people (part 2): whole numbers, and nothing but exact ones. */
import type { CellValue } from '../workbook/snapshot';
import { contentOf } from './cell-content';
import { readMeasure, type Measure } from './measure';
import { isDateFormat, isPercentFormat } from '../workbook/number-format';
import { read, refuse, type Reading } from './reading';
import { PEOPLE_UNITS, PROJECT_UNITS } from './units';

export interface CountOptions {
  /** The cell's number format: a count that Excel took for a date is refused. */
  readonly numberFormat?: string;
}

const NONE = /^ไม่มี(?:โครงการ|กิจกรรม|โครงการ\/กิจกรรม)?$/;
/** What may occur before a count: nothing, or words that end by announcing one. */
const ANNOUNCED = /(?:^|รวม|จำนวน(?:โครงการ|กิจกรรม)?|ทั้งสิ้น|ทั้งหมด|มี|คือ|[:=])$/;
const NOT_PLANNED = /ไม่|ยกเลิก|งด|เหลือ|เพิ่ม|ลด|ยกเว้น|ขาด/;
/** A change of a number, and not the number. */
const CHANGE = /(?:เพิ่ม|ลด|เหลือ|ขาด|หัก)(?:ขึ้น|ลง|อีก)?$/;
const TAIL = /^(?:ดังนี้|ดังต่อไปนี้|ได้แก่|คือ|ประกอบด้วย|เท่านั้น|ถ้วน|[:.]){0,2}$/;

/** A slot or a whole line of 3.1: `.....๒.....`, `รวมจำนวน.....๑๘.....โครงการ ดังนี้`, a dash for none. */
export function readCount(value: CellValue, options: CountOptions = {}): Reading<number> {
  const counted = readWhole(value, PROJECT_UNITS, options);
  if (typeof counted !== 'object' || !('measure' in counted)) return counted;
  const { before, after, value: count } = counted.measure;
  if (!ANNOUNCED.test(before) || NOT_PLANNED.test(before)) return refuse('not-a-number', count);
  return TAIL.test(after) ? read(count) : refuse('not-a-number', count);
}

/** A number of people, with any words around it: `ข้าราชการและบุคลากร จำนวน ๙๒๐ คน`. */
export function readPeople(value: CellValue, options: CountOptions = {}): Reading<number> {
  const counted = readWhole(value, PEOPLE_UNITS, options);
  if (!('measure' in counted)) return counted;
  const { before, value: people } = counted.measure;
  return CHANGE.test(before) ? refuse('not-a-number', people) : read(people);
}

function readWhole(
  value: CellValue,
  units: readonly string[],
  options: CountOptions,
): Reading<number> | { readonly measure: Measure } {
  const content = contentOf(value);
  if (content.kind === 'unreadable') return refuse(content.reason);
  if (content.kind === 'number') return readNumber(content.number, options);
  if (NONE.test(content.text.replace(/\s+/g, ''))) return read(0);
  const measured = readMeasure(withoutSection(content.text));
  if (!measured.ok) return refuse(measured.reason, measured.suggestion?.value);
  const { unit, per, bound, decimals, value: count } = measured.value;
  if (!Number.isInteger(count)) return refuse('not-whole');
  // `2.0` may be 2 or item 0 of section 2; `2.00` is a number format's doing.
  if (decimals === 1) return refuse('not-whole', count);
  if (unit !== null && !units.includes(unit)) return refuse('wrong-unit');
  if (per !== null) return refuse('rate');
  return bound === 'exact' ? { measure: measured.value } : refuse('inexact', count);
}

/** `๓.๑ จำนวนโครงการ … รวมจำนวน.....๑๘.....โครงการ`: the form's own number is in front of the whole line. */
function withoutSection(text: string): string {
  const announced = Math.max(text.lastIndexOf('รวม'), text.lastIndexOf('จำนวน'));
  return announced > 0 && /[0-9-]/.test(text.slice(announced)) ? text.replace(/^[0-9]\.[0-9] /, '') : text;
}

function readNumber(count: number, { numberFormat }: CountOptions): Reading<number> {
  if (numberFormat !== undefined && isDateFormat(numberFormat)) return refuse('date-cell');
  if (numberFormat !== undefined && isPercentFormat(numberFormat)) return refuse('wrong-unit');
  if (!Number.isInteger(count)) return refuse('not-whole');
  return count < 0 ? refuse('negative', -count) : read(count === 0 ? 0 : count);
}
