/** Item numbers in front of projects and entries, in text as written: `(๑)`, `๑)`, `๑.`; not `2.5` and not `(Social)`. */
import { toArabic } from '../text/digits';
import { INVISIBLE, linesOf } from './lines';

const BLANK = `[\\s${INVISIBLE}]*`;
const DIGITS = '[๐-๙0-9０-９]{1,3}';
const FIRST = new RegExp(
  `^${BLANK}(?:[(（]${BLANK}(${DIGITS})${BLANK}[)）]|(${DIGITS})[.)．）](?!${BLANK}[๐-๙0-9０-９]))([^]*)$`,
);
/** Behind a space, `(๒)`; behind a wide gap, `๒.` and `๒)` too. */
const WITHIN = new RegExp(
  `[\\s${INVISIBLE}][(（]${BLANK}(${DIGITS})${BLANK}[)）](?=${BLANK}[^\\s${INVISIBLE}])|[ \\u00a0]{2}(${DIGITS})[.)](?=${BLANK}[^\\s${INVISIBLE}0-9๐-๙])`,
  'g',
);

export interface Numbered {
  readonly item: number;
  /** What follows the number, as written. */
  readonly rest: string;
}

/** A line that begins with an item number; null for any other. */
export function readNumbered(line: string): Numbered | null {
  const match = FIRST.exec(line);
  if (!match) return null;
  const [, bracketed, bare, rest = ''] = match;
  return { item: Number(toArabic(bracketed ?? bare ?? '')), rest };
}

/** `(๑) ก (๒) ข` on one line → a part each, where the numbers count up from the line's own, or from 1. */
export function splitNumbered(line: string): string[] {
  let expected = (readNumbered(line)?.item ?? 0) + 1;
  const parts: string[] = [];
  let start = 0;
  for (const match of line.matchAll(WITHIN)) {
    if (Number(toArabic(match[1] ?? match[2] ?? '')) !== expected) continue;
    parts.push(line.slice(start, match.index));
    start = match.index + 1;
    expected += 1;
  }
  parts.push(line.slice(start));
  return parts;
}

/** Every line of a text, cut further where it numbers several items. */
export function numberedLines(text: string): string[] {
  return linesOf(text).flatMap(splitNumbered);
}
