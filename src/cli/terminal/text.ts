/** Text as a terminal shows it. Thai vowels and tone marks above and below take no room themselves. */

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const DOUBLE_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/gu;

/** Columns of the terminal that `text` takes. */
export function width(text: string): number {
  return [...text].length - countOf(NO_WIDTH, text) + countOf(DOUBLE_WIDTH, text);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** Cuts to `columns`, the last one an ellipsis; a letter is never parted from its marks. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let cut = '';
  let used = 0;
  for (const character of text) {
    used += width(character);
    if (used > columns - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** The same from the start, for texts whose end says more, such as paths. */
export function truncateStart(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });
  const letters = [...segmenter.segment(text)].map(({ segment }) => segment);
  while (letters.length > 0 && width(letters.join('')) > columns - 1) letters.shift();
  return `…${letters.join('').trimStart()}`;
}

/** The source of a pattern for a character that steers: controls, line separators, and turns of the reading direction. */
export const STEERING = '[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]';
const STEERINGS = new RegExp(`${STEERING}+`, 'gu');

/** On one line, and without the characters by which a cell's text could steer the terminal. */
export function plain(text: string): string {
  return text.replace(STEERINGS, ' ').trim();
}
