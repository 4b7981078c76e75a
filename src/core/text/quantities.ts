/** What a project is to reach, as data. */
import type { CellValue } from '../workbook/snapshot';
import { contentOf } from './cell-content';
import { isDash } from './dashes';
import { isDitto } from './ditto';
import { numbersIn, PARTS, withoutListNumber, type Measure } from './measure';
import { readMeasures } from './measures';
import { readNumeral } from './numeral';
import { read, refuse, type Reading } from './reading';
import { PERCENT_UNITS, UNIT_NAMES, UNITS, type Bound } from './units';

export interface QuantityMeasure {
  readonly value: number;
  /** The whole word, `ร้อยละ` for every share; null if the number has none. */
  readonly unit: string | null;
  /** `percent` for an exact share; a least share is at-least. */
  readonly qualifier: Bound | 'percent';
  /** So much in each year. */
  readonly perYear: boolean;
}

const SHARE = 'ร้อยละ';
/** `ผลประเมิน ITA ระดับ A`: a grade is no number, and none is missing. */
const GRADE =
  /(?:ระดับ|เกรด|เกณฑ์|คะแนน|ผล(?:การ)?ประเมิน)[^0-9]{0,40}?(?:[A-D]{1,2}\+?(?![a-z])|ดีเยี่ยม|ดีเด่น|ดีมาก|ดี$|ดีขึ้นไป|ยอดเยี่ยม|มากที่สุด|มาก(?:ขึ้นไป)?$|ปานกลาง|พอใช้|ผ่าน(?:เกณฑ์)?(?:ขึ้นไป)?$|ผ่านดี|เพชร|ทอง|เงิน(?:ขึ้นไป)?$|สูง$)/;
const ZERO = /^- ?([ก-๙/.]+)$/;
const NONE_BEHIND = /^-{1,3}([ก-๙/.]+)$/;
const BULLET = /^[-•*–] ?(?=\S)/;
const LISTED = /(?:^| )\(?([0-9]{1,2})[.)] ?(?=[^\s0-9])/g;
/** What the form prints behind its slots: in front of another number, that of a slot never filled. */
const PRINTED: readonly string[] = ['แห่ง', 'คน'];
const GROWTH = /^(?:เพิ่มขึ้น|เพิ่ม|คิดเป็น|ลดลง)/;

/** Every measure of a quantity: `๔ แห่ง ๑๒๐ คน` has two, a dash or a grade none. */
export function readQuantities(value: CellValue): Reading<readonly QuantityMeasure[]> {
  if (typeof value === 'string') return ofLines(value.split(/[\r\n]+/));
  const content = contentOf(value);
  if (content.kind !== 'number') return refuse(content.kind === 'text' ? 'not-a-number' : content.reason);
  const { number } = content;
  return number < 0 ? refuse('negative') : read([{ value: number, unit: null, qualifier: 'exact', perYear: false }]);
}

function ofLines(lines: readonly string[]): Reading<readonly QuantityMeasure[]> {
  const none: QuantityMeasure[] = [];
  const words: string[] = [];
  for (const line of lines) {
    const content = contentOf(line);
    if (content.kind === 'unreadable' && content.reason !== 'blank') return refuse(content.reason);
    if (content.kind !== 'text') continue;
    const [, unit = ''] = ZERO.exec(content.text) ?? [];
    if (UNITS.includes(unit)) none.push(noneOf(unit));
    else words.push(lines.length > 1 ? content.text.replace(BULLET, '') : content.text);
  }
  if (words.length === 0) return none.length > 0 ? read(none) : refuse('blank');
  const rest = ofText(words.join(' '));
  return rest.ok ? read([...rest.value, ...none]) : rest;
}

function ofText(written: string): Reading<readonly QuantityMeasure[]> {
  if (isDash(written) || written === 'ไม่มี') return read([]);
  if (isDitto(written)) return refuse('ditto');
  const text = withoutBrackets(withoutList(written));
  if (text === null) return refuse('parts-differ');
  if (numbersIn(text.split(PARTS)).length === 0 && GRADE.test(text)) return read([]);
  const measures = readMeasures(text);
  if (!measures.ok) return refuse(measures.reason);
  const after = measures.value.at(-1)?.after ?? '';
  const unitOfNone = NONE_BEHIND.exec(after)?.[1] ?? '';
  if (isSlotLeft(measures.value)) return refuse('blank');
  const isRate = measures.value.some(({ per }) => per !== null && !per.startsWith('ปี'));
  if (isRate) return refuse('rate');
  return read([...measures.value.map(measureOf), ...(UNITS.includes(unitOfNone) ? [noneOf(unitOfNone)] : [])]);
}

function noneOf(unit: string): QuantityMeasure {
  return { value: 0, unit: UNIT_NAMES[unit] ?? unit, qualifier: 'exact', perYear: false };
}

/** `1. ประชาชน 200 คน 2. หน่วยงาน 8 แห่ง`: numbers that run on from 1 are those of a list. */
function withoutList(text: string): string {
  const numbers = [...text.matchAll(LISTED)].map(([, number]) => Number(number));
  const isList = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return isList ? text.replace(LISTED, ' ').trim() : withoutListNumber(text);
}

/**
 * `15 คน (ชาย 8 หญิง 7)`: what only divides the number before it, or says what it comes to, is left out; null if it
 * divides it wrongly.
 */
function withoutBrackets(text: string): string | null {
  let rest = '';
  const pieces = text.split(/[()]/);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) rest += piece;
    else if (!/[0-9]/.test(piece)) rest += `(${piece})`;
    else if (!GROWTH.test(piece.trim())) {
      const divided = divides(piece, pieces[index - 1] ?? '');
      if (divided === false) return null;
      if (divided === null) rest += ` ${piece} `;
    }
  }
  return rest.trim();
}

/** Whether the numbers in brackets add up to the one before them; null if they count something else. */
function divides(inside: string, before: string): boolean | null {
  const parts = numbersOf(inside);
  if (parts.length < 2) return null;
  if (parts.reduce((sum, part) => sum + part, 0) === numbersOf(before).at(-1)) return true;
  const [whole, each] = [readMeasures(before), readMeasures(inside)];
  const unit = whole.ok ? whole.value.at(-1)?.unit : undefined;
  return each.ok && each.value.every((part) => part.unit === unit) ? false : null;
}

function numbersOf(text: string): number[] {
  const parts = text.split(PARTS);
  return numbersIn(parts).flatMap((at) => {
    const numeral = readNumeral(parts[at] ?? '');
    return numeral.ok ? [numeral.value.value] : [];
  });
}

function isSlotLeft(measures: readonly Measure[]): boolean {
  const [first] = measures;
  const last = measures.at(-1);
  const isBefore = first !== undefined && PRINTED.includes(first.before) && first.before !== first.unit;
  return isBefore || (last !== undefined && UNITS.includes(last.after));
}

function measureOf({ value, unit, bound, per }: Measure): QuantityMeasure {
  const isShare = unit !== null && (unit === SHARE || PERCENT_UNITS.includes(unit));
  return {
    value,
    unit: isShare ? SHARE : unit === null ? null : (UNIT_NAMES[unit] ?? unit),
    qualifier: isShare && bound === 'exact' ? 'percent' : bound,
    perYear: per !== null,
  };
}
