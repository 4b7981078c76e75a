/** A cell's text as written, in lines and parts: what cannot be seen neither separates nor counts. */

import { DIGITS } from '../../text/thai';

/** Characters that cannot be seen, and white space on a line, for patterns over text as written. */
export const INVISIBLE = '\\ufe00-\\ufe0f\\ufeff\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f';
const SPACE = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const HAS_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const VISIBLE = new RegExp(`[^\\s${INVISIBLE}]`);
/** Two spaces or more, as Word leaves them between entries that were on separate lines. */
const GAP = new RegExp(`[${SPACE}](?:[${INVISIBLE}]*[${SPACE}])+`);

export function linesOf(text: string): string[] {
  return hasBreak(text) ? text.split(LINE_BREAK) : [text];
}

export function hasBreak(text: string): boolean {
  return HAS_BREAK.test(text);
}

/** Whether nothing can be seen of it. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !isPlainLetter(first) && !isSymbol(first) && !VISIBLE.test(text);
}

/** Arrows, boxes and ticks: most of the marks. */
function isSymbol(code: number): boolean {
  return code >= 0x2100 && code < 0x2e00;
}

/** ASCII and Thai letters, digits and signs: what nearly every text begins and ends with. NaN is none. */
export function isPlainLetter(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x0e00 && code < 0x0e5c);
}

/** What a character may do to a line. */
const ANY = 0;
const LETTER = 1;
const BLANK = 2;
const OF_NUMBER = 3;
const CLOSING = 4;
const OF_NUMBERS = new RegExp(`[${DIGITS}(]`);
const SORTS = Uint8Array.from({ length: 0x0e5c }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === ' ') return BLANK;
  if (OF_NUMBERS.test(letter)) return OF_NUMBER;
  if (/[).]/.test(letter)) return CLOSING;
  return isPlainLetter(code) ? LETTER : ANY;
});

/**
 * Whether the text is surely one line with nothing to be taken apart: no wide gap, and no full stop or bracket except for
 * that of its own number. One scan decides nearly every name.
 */
export function isPlainLine(text: string): boolean {
  let isInNumber = true;
  let before = BLANK;
  for (let index = 0; index < text.length; index += 1) {
    const sort = SORTS[text.charCodeAt(index)] ?? ANY;
    if (sort === ANY || (sort === BLANK && before === BLANK) || (sort === CLOSING && !isInNumber)) return false;
    if (sort === LETTER || sort === CLOSING) isInNumber = false;
    before = sort;
  }
  return true;
}

/** A line's parts between wide gaps; the line itself if it has none. */
export function splitAtGaps(line: string): readonly string[] {
  if (!GAP.test(line)) return [line];
  return line.split(GAP).filter((part) => !isBlank(part));
}

/** The text without the white space around it, visible or not; the words themselves stay as written. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isVisible(text, start)) start += 1;
  while (end > start && !isVisible(text, end - 1)) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

const SPACE_CODE = 0x20;

function isVisible(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isPlainLetter(code) || (code !== SPACE_CODE && VISIBLE.test(text.charAt(index)));
}

/** A pattern for words with a line wrap's white space anywhere inside them. */
export function loose(words: string): string {
  return [...words].join('\\s*');
}
