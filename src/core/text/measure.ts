/**
 * One number among words, which the kinds of quantity below share.
 *
 *     measure  = [bullet | list number] words [bound] numeral [unit] ["/" per | "ต่อ" per] words
 *     words    = anything without numbers; label numbers (ที่ ๑, ข้อ ๒, ปี ๒๕๖๘, อายุ ๑๓) do not count as numbers
 *     zero     = [words] "-" [unit]                       a dash alone, or with a unit, says none
 *
 * White space inside words means nothing; white space inside a number makes it two.
 */
import { NUMERAL, readNumeral } from './numeral';
import { leadingNumberWords } from './number-words';
import { read, refuse, type Reading } from './reading';
import { BOUNDS, UNITS, type Bound } from './units';

export interface Measure {
  readonly value: number;
  readonly decimals: number;
  /** Words before and after, without white space. `after` starts behind the unit. */
  readonly before: string;
  readonly after: string;
  /** As written; null where none stands with the number. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** `ปี` of `ครั้ง/ปี` or `ปีละ`; null where the number is for nothing in particular. */
  readonly per: string | null;
}

/** A bracket ends a list number; behind a full stop a digit may be a decimal. */
const LIST_NUMBER = /^(?:\(?[0-9]{1,2}\)\s*(?=\S)|[0-9]{1,2}\.\s*(?=[^\s0-9]))/;
const BULLET = /^[-•*]\s+(?=\S)/;
const LABEL_BEFORE = /(?:ที่|ข้อ|ปี|พ\.?ศ\.?|ค\.?ศ\.?|อายุ|มาตรา|หมู่|ชั้น|รุ่น|ระดับ|ป\.|ม\.)$/;
const PARTS = new RegExp(`(${NUMERAL})`);
const LABELS = /^(?:รวม|จำนวน|ทั้งสิ้น|ทั้งหมด){1,3}/;
/** Signs stuck to a number: footnote marks, powers, plus. */
const FOOTNOTE = /^(?:[*†‡#¹²³⁴-⁹+]|\/(?![ก-๙]))/;
/** Stands before its number, as % stands behind. */
const PERCENT_BEFORE = 'ร้อยละ';
const INFORMAL = /^[kKmM](?![a-zA-Z])/;

/** `text` as `contentOf` makes it. */
export function readMeasure(text: string): Reading<Measure> {
  const body = withoutListNumber(text);
  const parts = body.split(PARTS);
  const numbers: number[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    if (!LABEL_BEFORE.test(bare(parts[index - 1]))) numbers.push(index);
  }
  const [at, ...others] = numbers;
  if (at === undefined) return withoutNumeral(bare(text));
  if (others.length > 0) return refuse(isRange(parts, numbers) ? 'range' : 'several-numbers');

  const spaced = parts.slice(0, at).join('');
  if (/[0-9.,]$/.test(spaced.trimEnd()) || /(?:^|[^-\s])-$|^-$/.test(spaced)) return refuse('negative');
  const numeral = readNumeral(parts[at] ?? '');
  if (!numeral.ok) return refuse(numeral.reason);
  const following = parts.slice(at + 1).join('');
  return complete(numeral.value.value, numeral.value.decimals, bare(spaced), following);
}

/** `- ` and `๑. ` in front of an entry are no part of it. A number with nothing behind it is no list number. */
export function withoutListNumber(text: string): string {
  return text.replace(LIST_NUMBER, '').replace(BULLET, '').replace(LIST_NUMBER, '');
}

/** The unit that `words` begin with: a known one, or a single word that stands alone. */
export function leadingUnit(words: string): string | null {
  const known = UNITS.find((unit) => words.startsWith(unit));
  if (known !== undefined) return known;
  const alone = /^[ก-ฮะ-ูเ-์.]{2,20}$/.exec(words);
  return alone ? alone[0] : null;
}

function complete(value: number, decimals: number, before: string, following: string): Reading<Measure> {
  if (FOOTNOTE.test(following)) return refuse('footnote', { ...plain(value, decimals), before });
  if (INFORMAL.test(following)) return refuse('informal');
  const isPercent = before.endsWith(PERCENT_BEFORE);
  const [bound, front] = boundOf(isPercent ? before.slice(0, -PERCENT_BEFORE.length) : before);
  const isMore = /^ ?กว่า/.test(following);
  const behind = bare(following)
    .replace(/^กว่า/, '')
    .replace(/^\(([ก-๙/]+)\)$/, '$1');
  const unit = isPercent ? PERCENT_BEFORE : leadingUnit(behind);
  const rest = unit !== null && behind.startsWith(unit) ? behind.slice(unit.length) : behind;
  const perAfter = perIn(rest);
  const after = perAfter === null ? rest : rest.slice(rest.startsWith('/') ? 1 + perAfter.length : 3 + perAfter.length);
  const least = after.startsWith('ขึ้นไป') || after.startsWith('เป็นอย่างน้อย');
  return read({
    value,
    decimals,
    before: front,
    after: least ? '' : after,
    unit,
    bound: isMore ? 'about' : least ? 'at-least' : bound,
    per: perAfter ?? perBefore(front),
  });
}

function plain(value: number, decimals = 0): Measure {
  return { value, decimals, before: '', after: '', unit: null, bound: 'exact', per: null };
}

function withoutNumeral(words: string): Reading<Measure> {
  const dash = /^([^-]*)-{1,3}([^-]*)$/.exec(words);
  const [, front = '', behind = ''] = dash ?? [];
  if (dash && (behind === '' || UNITS.includes(behind))) {
    return read({ ...plain(0), before: front, unit: behind === '' ? null : behind });
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
  const behind = rest.startsWith('/') ? rest.slice(1) : rest.startsWith('ต่อ') ? rest.slice(3) : null;
  return behind === null ? null : leadingUnit(behind);
}

function perBefore(front: string): string | null {
  if (!front.endsWith('ละ')) return null;
  const word = front.slice(0, -2);
  return UNITS.find((unit) => word.endsWith(unit)) ?? '';
}

function isRange(parts: readonly string[], numbers: readonly number[]): boolean {
  const [first = 0, second = 0] = numbers;
  return numbers.length === 2 && second === first + 2 && /^(?:-|ถึง)$/.test(bare(parts[first + 1]));
}

function bare(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, '');
}
