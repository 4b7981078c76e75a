/** A measure of part 4 that lists kinds of places: `๓๘ แห่ง (อำเภอ ๘ แห่ง ชุมชน ๓๐ แห่ง)`, `๑๕ อำเภอ ๙๙ ชุมชน`. */
import { toArabic } from '../../../text/digits';
import { memoize } from '../../../text/memoize';
import { normalise } from '../../../text/normalise';
import { anyOf, oneOf } from '../../../text/patterns';
import { PHASE_2 } from '../../vocabulary/phase-2';

export interface KindsFound {
  /** As written, from the beginning of the text. */
  readonly text: string;
  readonly value: number;
  /** The total's, as written; that of all places if the value is the sum of the kinds. */
  readonly unit: string | null;
  /** The sum of the kinds, if the words say that they make up the total. */
  readonly parts?: number;
}

export interface KindsReading {
  readonly kinds: KindsFound;
  /** What follows. */
  readonly rest: string;
}

const { places, place, announces, and, consists, includes } = PHASE_2.targets;
/** Thai letters and marks without the digits. */
const LETTERS = '\\u0e01-\\u0e4e';
const NUMBER = '[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7}';
const KIND = oneOf([...places, place]);
const NAMED = `${oneOf(places)}[${LETTERS}]{0,30}?`;
const BETWEEN = `[\\s,;/-]*(?:${and}\\s*)?`;
/** `อำเภอ ๘ แห่ง`, `อำเภอ ๘`; or `๑๕ อำเภอ`. No other number's unit is behind it. */
const ITEM = `${BETWEEN}(?:${NAMED}\\s*(?:${oneOf(announces)}\\s*)?(${NUMBER})(?:\\s*${place})?|(${NUMBER})\\s*${oneOf(places)})(?=$|[\\s,;/)])`;
const ITEMS = new RegExp(ITEM, 'y');
const TOTAL = new RegExp(`^\\s*(?:${oneOf(announces)}\\s*)?(${NUMBER})\\s*(${KIND})?`);
const CONSISTS = new RegExp(`${anyOf(...consists)}\\s*:?`, 'y');
const INCLUDES = new RegExp(`\\s*(?:\\(\\s*)?${anyOf(...includes)}[^\\n]*`, 'y');
/** What may follow such a measure: another line, or another measure. */
const ENDS = new RegExp(`^[ \\t]*(?:$|\\n)|^[\\s,;/]*(?:${NUMBER}|[.…_-])`);

/** Reads the kinds at the beginning of a cell's text; null if it is another measure. */
export const readKinds = memoize((text): KindsReading | null => {
  const written = normalise(text);
  const plain = toArabic(written);
  const total = TOTAL.exec(plain);
  const found = (total && behindTotal(plain, total)) ?? sumOf(plain);
  if (!found || !ENDS.test(plain.slice(found.end))) return null;
  const { end, ...measure } = found;
  return { kinds: { ...measure, text: written.slice(0, end).trim() }, rest: written.slice(end) };
});

interface Found extends Omit<KindsFound, 'text'> {
  readonly end: number;
}

function behindTotal(text: string, [written, number = '', unit]: RegExpExecArray): Found | null {
  const value = numberOf(number);
  const at = written.length;
  const whole = { value, unit: unit ?? null };
  const included = unit === undefined ? null : matchAt(INCLUDES, text, at);
  if (included) return { ...whole, end: at + included.length };
  const open = matchAt(/\s*(?:\(\s*)?/y, text, at) ?? '';
  const says = matchAt(CONSISTS, text, at + open.length);
  if (says === null && !open.includes('(')) return null;
  const list = listAt(text, at + open.length + (says?.length ?? 0));
  if (list.count === 0) return null;
  const close = open.includes('(') ? matchAt(/\s*\)/y, text, list.end) : '';
  if (close === null) return null;
  return { ...whole, end: list.end + close.length, ...(says !== null && { parts: list.sum }) };
}

/** The fewest kinds that are a list: a single one is a measure like any other. */
const FEWEST = 2;

function sumOf(text: string): Found | null {
  const list = listAt(text, 0);
  return list.count < FEWEST ? null : { value: list.sum, unit: place, end: list.end };
}

function listAt(text: string, from: number): { readonly count: number; readonly sum: number; readonly end: number } {
  const list = { count: 0, sum: 0, end: from };
  for (;;) {
    ITEMS.lastIndex = list.end;
    const item = ITEMS.exec(text);
    if (!item) return list;
    list.count += 1;
    list.sum += numberOf(item[1] ?? item[2] ?? '');
    list.end += item[0].length;
  }
}

function matchAt(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

function numberOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}
