/** A cell's text as written, in lines and parts: what cannot be seen neither separates nor counts. */

/** Characters that cannot be seen, and white space on a line, for patterns over text as written. */
export const INVISIBLE = '\\ufe00-\\ufe0f\\ufeff\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f';
const SPACE = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const HAS_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const VISIBLE = new RegExp(`[^\\s${INVISIBLE}]`);
/** Two spaces or more, as Word leaves them between entries that stood on lines of their own. */
const GAP = new RegExp(`[${SPACE}](?:[${INVISIBLE}]*[${SPACE}])+`);
const LEADING = new RegExp(`^[\\s${INVISIBLE}]+`);
const TRAILING = new RegExp(`(?<![\\s${INVISIBLE}])[\\s${INVISIBLE}]+$`);

export function linesOf(text: string): string[] {
  return HAS_BREAK.test(text) ? text.split(LINE_BREAK) : [text];
}

/** Whether nothing can be seen of it. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** A line's parts between wide gaps; the line itself where it has none. */
export function splitAtGaps(line: string): string[] {
  return line.split(GAP).filter((part) => !isBlank(part));
}

/** The text without the white space around it, visible or not; the words themselves stay as written. */
export function trimmed(text: string): string {
  // Nearly every text begins and ends with something visible.
  if (VISIBLE.test(text.charAt(0)) && VISIBLE.test(text.charAt(text.length - 1))) return text;
  return isBlank(text) ? '' : text.replace(LEADING, '').replace(TRAILING, '');
}

/** A pattern for words with a line wrap's white space anywhere inside them. */
export function loose(words: string): string {
  return [...words].join('\\s*');
}
