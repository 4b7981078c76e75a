/** Item numbers in front of projects and entries, in text as written: `(๑)`, `๑)`, `๑.`; not `2.5` and not `(Social)`. */
import { digitOf } from '../../text/digits';
import { DIGITS, ONES } from '../../text/thai';
import { INVISIBLE, isPlainLetter, linesOf } from '../sheet/lines';

const HIDDEN = `[${INVISIBLE}]*`;
const BLANK = `[\\s${INVISIBLE}]*`;
const VISIBLE = `[^\\s${INVISIBLE}]`;
const DIGIT = `[${DIGITS}０-９]`;
/** Up to 1999: from 2000 on it is a year. */
const NUMBER = `(?:[${ONES}１](?:${HIDDEN}${DIGIT}){3}|${DIGIT}(?:${HIDDEN}${DIGIT}){0,2})`;
const BRACKETED = `[(（]${BLANK}(${NUMBER})${BLANK}[)）]`;
const BARE = `(${NUMBER})${HIDDEN}[.)．）](?!${HIDDEN}${DIGIT})`;
const FIRST = new RegExp(`^${BLANK}(?:${BRACKETED}|${BARE})`);
/** Behind a space, `(๒)`; behind a wide gap, `๒.` and `๒)` too. */
const WITHIN = new RegExp(
  `[\\s${INVISIBLE}]${BRACKETED}(?=${BLANK}${VISIBLE})|[ \\u00a0]${HIDDEN}[ \\u00a0]${HIDDEN}${BARE}(?=${BLANK}${VISIBLE})`,
  'g',
);

export interface Numbered {
  readonly item: number;
  /** What follows the number, as written. */
  readonly rest: string;
}

/** A line that begins with an item number; null for any other. */
export function readNumbered(line: string): Numbered | null {
  if (!mayBegin(line.charCodeAt(0))) return null;
  const match = FIRST.exec(line);
  return match && { item: valueOf(match[1] ?? match[2]), rest: line.slice(match[0].length) };
}

/** The first letter of nearly every line shows that it begins with no number. */
function mayBegin(first: number): boolean {
  return !isPlainLetter(first) || first === BRACKET || digitOf(first) !== null;
}

const BRACKET = 0x28;

/** Between its digits there may be what cannot be seen. */
function valueOf(number = ''): number {
  let value = 0;
  for (let index = 0; index < number.length; index += 1) {
    const digit = digitOf(number.charCodeAt(index));
    if (digit !== null) value = value * 10 + digit;
  }
  return value;
}

/** `(๑) ก (๒) ข` on one line → a part each, if the numbers count up from the line's own, or from 1. */
function splitNumbered(line: string): readonly string[] {
  const own = readNumbered(line);
  let expected = (own?.item ?? 0) + 1;
  const parts: string[] = [];
  let start = 0;
  for (const match of line.matchAll(WITHIN)) {
    if (valueOf(match[1] ?? match[2]) !== expected) continue;
    parts.push(line.slice(start, match.index));
    start = match.index + 1;
    expected += 1;
  }
  parts.push(line.slice(start));
  return parts;
}

/** Every line of a text, split further if it numbers several items. */
export function numberedLines(text: string): readonly string[] {
  const lines = linesOf(text);
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? splitNumbered(only) : lines.flatMap(splitNumbered);
}
