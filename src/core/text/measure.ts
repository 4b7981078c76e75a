/**
 * One number among words, which the kinds of quantity below share.
 *
 *     measure  = [bullet | list number] words [bound] [per "ละ"] [bound] numeral [scale] [unit] ["/" per | "ต่อ" per]
 *                [bound] words
 *     words    = anything without numbers; those that name something (label-number.ts) do not count
 *     zero     = [words] "-" [unit ["ดังนี้"]]             a dash alone, or with a unit, says none
 *
 * White space inside words means nothing; white space inside a number makes it two.
 */
import { BULLETS_AND_DASHES } from './bullets';
import { isLabelNumber } from './label-number';
import { memoize } from './memoize';
import { NUMERAL, readNumeral } from './numeral';
import { leadingNumberWords, SCALES } from './number-words';
import { read, refuse, type Reading } from './reading';
import { BOUNDS, BOUNDS_BEHIND, UNITS, type Bound } from './units';

export interface Measure {
  readonly value: number;
  readonly decimals: number;
  /** Words before and after, without white space. `after` starts behind the unit. */
  readonly before: string;
  readonly after: string;
  /** As written; null if the number has none. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** `ปี` of `ครั้ง/ปี` or `ปีละ`; null if the number is for nothing in particular. */
  readonly per: string | null;
}

/** A bracket ends a list number; behind a full stop a digit may be a decimal. */
const LIST_NUMBER = /^(?:\(?[0-9]{1,2}\)\s*(?=\S)|[0-9]{1,2}\.\s*(?=[^\s0-9]))/;
const BULLET = new RegExp(`^[${BULLETS_AND_DASHES}]\\s+(?=\\S)`);
/** Splits a text at its numerals, which are then every second part. */
export const PARTS = new RegExp(`(${NUMERAL})`);
const LABELS = /^(?:รวม|จำนวน|ทั้งสิ้น|ทั้งหมด){1,3}/;
/** Signs stuck to a number: footnote marks, powers, plus. */
const FOOTNOTE = /^(?:[*†‡#¹²³⁴-⁹+±]|\/(?![ก-๙]))/;
/** Letters stuck to a number: a slip (`5O`), or a name (`3R`, `A4`). */
const LETTER_BEHIND = /^[a-zA-Z]/;
const LETTER_BEFORE = /[a-zA-Z]$/;
const YEAR = /^2[0-9]{3}$/;
/** A single letter is no unit: it was cut off. */
const CUT_UNIT = /^[ก-ฮ](?![ก-๙.])/;
/** What a line may end with behind a dash and its unit. */
const TAIL = /^(?:ดังนี้|ดังต่อไปนี้)?[:.]?$/;
/** Comes before its number, as % comes behind it. */
const PERCENT_BEFORE = 'ร้อยละ';
const INFORMAL = /^[kKmM](?![a-zA-Z])/;
/** Between the ends of a range. */
export const JOINED = /^\s*(?:-|ถึง)\s*$/;

/** Begin a further thought, and are no unit: `250 หรือ 300 คน`. */
const NO_UNIT = /^(?:หรือ|ถึง|จาก|แต่|ใน)/;
/** The number behind these is no count. */
const NOT_COUNTED = /(?:ไม่ใช่|มิใช่|ครึ่งของ|ครึ่งหนึ่งของ|ส่วนหนึ่งของ)$/;

/** `text` as `contentOf` makes it. */
export const readMeasure = memoize((text): Reading<Measure> => {
  const parts = withoutListNumber(text).split(PARTS);
  const [at, ...others] = numbersIn(parts);
  if (at === undefined) return withoutNumeral(bare(text));
  if (others.length > 0) return refuse(isRange(parts, [at, ...others]) ? 'range' : 'several-numbers');
  const before = parts.slice(0, at).join('');
  return measureAt(before, parts[at] ?? '', parts.slice(at + 1).join(''));
});

/** A numeral with the words around it that say something of it, spaced as they are written. */
export function measureAt(before: string, digits: string, following: string): Reading<Measure> {
  // The dot of `อสม.` is no decimal point.
  if (/[0-9,]$|(?:^|[^ก-๙])\.$/.test(before.trimEnd()) || /(?:^|[^-\s])-$|^-$/.test(before)) return refuse('negative');
  const numeral = readNumeral(digits);
  if (!numeral.ok) return refuse(numeral.reason);
  if (LETTER_BEFORE.test(before)) return refuse('not-a-number');
  return complete(numeral.value.value, numeral.value.decimals, bare(before), following);
}

/** Where in `parts`, a text split at its numerals, the numbers are that count something. */
export function numbersIn(parts: readonly string[]): number[] {
  const numbers: number[] = [];
  let afterLabel = false;
  for (let index = 1; index < parts.length; index += 2) {
    const before = bare(parts[index - 1]);
    const isRangeBehind = JOINED.test(parts[index + 1] ?? '');
    const behind = isRangeBehind ? parts.slice(index + 1, index + 4).join('') : (parts[index + 1] ?? '');
    // `A4`, `ITA2`
    const isName = LETTER_BEFORE.test(parts[index - 1] ?? '');
    afterLabel = isName || (!isUnitBefore(parts, index, before, numbers) && isLabelNumber(before, behind, afterLabel));
    if (!afterLabel) numbers.push(index);
  }
  return numbers;
}

/** The รุ่น of `๒ รุ่น ๕๐ คน` and the ปี of `อายุ ๑๕-๒๕ ปี ๕๐ คน` are units of the number before. */
function isUnitBefore(parts: readonly string[], index: number, before: string, counted: readonly number[]): boolean {
  if (YEAR.test(parts[index] ?? '')) return false;
  return counted.at(-1) === index - 2 ? UNITS.includes(before) || before.endsWith('/ปี') : index > 1 && before === 'ปี';
}

/** `- ` and `๑. ` in front of an entry are no part of it. A number with nothing behind it is no list number. */
export function withoutListNumber(text: string): string {
  return text.replace(LIST_NUMBER, '').replace(BULLET, '').replace(LIST_NUMBER, '');
}

/** The unit that `words` begin with: a known one, or a single word alone. */
export function leadingUnit(words: string): string | null {
  const known = UNITS.find((unit) => words.startsWith(unit));
  if (known !== undefined) return known;
  if (NO_UNIT.test(words) || BOUNDS_BEHIND.some(([word]) => words.startsWith(word))) return null;
  const alone = /^[ก-ฮะ-ูเ-์.]{2,20}$/.exec(words);
  return alone ? alone[0] : null;
}

function complete(value: number, decimals: number, before: string, following: string): Reading<Measure> {
  if (FOOTNOTE.test(following)) return refuse('footnote', { ...plain(value, decimals), before });
  if (INFORMAL.test(following)) return refuse('informal');
  if (LETTER_BEHIND.test(following)) return refuse('not-a-number');
  const { bound, front, isPercent, per } = leadOf(before);
  if (NOT_COUNTED.test(front)) return refuse('not-a-number');
  const isMore = /^ ?กว่า/.test(following);
  const [scale, behind] = scaleOf(
    bare(following)
      .replace(/^กว่า/, '')
      .replace(/^\(([ก-๙/]+)\)$/, '$1'),
  );
  if (CUT_UNIT.test(behind)) return refuse('not-a-number');
  const unit = isPercent ? PERCENT_BEFORE : leadingUnit(behind);
  const rest = unit !== null && behind.startsWith(unit) ? behind.slice(unit.length) : behind;
  const perAfter = perIn(rest);
  const tail = perAfter === null ? rest : rest.slice(rest.startsWith('/') ? 1 + perAfter.length : 3 + perAfter.length);
  const [late, after] = boundBehind(tail);
  if (FOOTNOTE.test(after)) return refuse('footnote', { ...plain(value, decimals), before });
  return read({
    // 1.1 × 1,000,000 is 1100000.0000000001 in binary.
    value: Math.round(value * scale * 100) / 100,
    decimals: scale > 1 ? 0 : decimals,
    before: front,
    after,
    unit,
    bound: isMore ? 'about' : (late ?? bound),
    per: perAfter ?? per,
  });
}

export interface Lead {
  readonly bound: Bound;
  readonly front: string;
  readonly isPercent: boolean;
  readonly per: string | null;
}

/** What the words before a number say of it: `ไม่น้อยกว่าร้อยละ`, `ร้อยละไม่น้อยกว่า`, `อย่างน้อยเดือนละ`. */
export function leadOf(before: string): Lead {
  const [near, nearFront] = boundOf(before);
  const isPercent = nearFront.endsWith(PERCENT_BEFORE);
  const inner = isPercent ? nearFront.slice(0, -PERCENT_BEFORE.length) : nearFront;
  const per = perBefore(inner);
  const outer = per === null ? inner : inner.slice(0, inner.length - per.length - 'ละ'.length);
  const [far, farFront] = near === 'exact' ? boundOf(outer) : [near, outer];
  return { bound: far, front: per === null ? farFront : inner, isPercent, per };
}

/** `๒ แสนบาท`, `๑ หมื่นคน`; not `๕ พันธุ์`. */
function scaleOf(behind: string): readonly [number, string] {
  const [word = '', scale = 1] = Object.entries(SCALES).find(([each]) => behind.startsWith(each)) ?? [];
  const rest = behind.slice(word.length);
  return rest === '' || UNITS.some((unit) => rest.startsWith(unit)) ? [scale, rest] : [1, behind];
}

/** `ขึ้นไป`, `โดยประมาณ`, `(ไม่น้อยกว่า)`. */
function boundBehind(tail: string): readonly [Bound | null, string] {
  const words = /^\(([ก-๙]+)\)$/.exec(tail)?.[1] ?? tail;
  const entry = BOUNDS_BEHIND.find(([word]) => words.startsWith(word)) ?? BOUNDS.find(([word]) => words === word);
  return entry ? [entry[1], words.slice(entry[0].length)] : [null, tail];
}

function plain(value: number, decimals = 0): Measure {
  return { value, decimals, before: '', after: '', unit: null, bound: 'exact', per: null };
}

function withoutNumeral(words: string): Reading<Measure> {
  const dash = /^([^-]*)-{1,3}([^-]*)$/.exec(words);
  const [, front = '', behind = ''] = dash ?? [];
  const counted = UNITS.find((unit) => behind.startsWith(unit)) ?? '';
  const after = behind.slice(counted.length);
  if (dash && (behind === '' || (counted !== '' && TAIL.test(after)))) {
    return read({ ...plain(0), before: front, after, unit: counted === '' ? null : counted });
  }
  const announced = words.replace(LABELS, '');
  // A unit alone: the number in front of it was never filled in.
  if (UNITS.includes(announced)) return refuse('blank');
  // `สองโครงการ`: kept as a suggestion, since a name may begin with a number (`ห้าแยก`).
  const spoken = leadingNumberWords(announced);
  return spoken ? refuse('words', plain(spoken.value)) : refuse('not-a-number');
}

function boundOf(before: string): readonly [Bound, string] {
  const front = before.replace(/จำนวน$/, '');
  let best: readonly [string, Bound] = ['', 'exact'];
  for (const entry of BOUNDS) if (front.endsWith(entry[0]) && entry[0].length > best[0].length) best = entry;
  // งบประมาณ ends with the letters of ประมาณ.
  if (best[0] === 'ประมาณ' && front.endsWith('งบประมาณ')) return ['exact', before];
  return best[0] === '' ? ['exact', before] : [best[1], front.slice(0, front.length - best[0].length)];
}

function perIn(rest: string): string | null {
  if (rest.startsWith('/')) return leadingUnit(rest.slice(1));
  // ต่อเนื่อง and ต่อต้าน begin with the same letters.
  return rest.startsWith('ต่อ') ? (UNITS.find((unit) => rest.startsWith(unit, 'ต่อ'.length)) ?? null) : null;
}

function perBefore(front: string): string | null {
  if (!front.endsWith('ละ') || front.endsWith('และ')) return null;
  const word = front.slice(0, -2);
  return UNITS.find((unit) => word.endsWith(unit)) ?? '';
}

function isRange(parts: readonly string[], numbers: readonly number[]): boolean {
  const [first = 0, second = 0] = numbers;
  return numbers.length === 2 && second === first + 2 && JOINED.test(parts[first + 1] ?? '');
}

/** Without white space, which means nothing inside words. */
export function bare(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, '');
}
