/** A change of a cell, short enough for a line. */
import type { CellContent } from '../workbook/change';
import { isCellError } from '../workbook/snapshot';
import { beginning, ending } from '../text/word-borders';
import { inOneLine } from './one-line';

export interface Excerpt {
  /** The text before and after the difference, in both; shortened if it is long. */
  readonly lead: string;
  readonly tail: string;
  readonly removed: string;
  readonly added: string;
}

/** Enough unchanged characters to show where in the cell it is. */
const AROUND = 12;
/** A difference longer than this is shown by its beginning. */
const LONGEST = 60;

/** What a cell shows: a formula as it is typed, an empty cell as ''. */
function contentText({ value, formula }: CellContent): string {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  return value === null ? '' : String(value);
}

/** The difference between two contents, with `around` letters of what stays. Neither numbers nor syllables are cut. */
export function excerpt(before: CellContent, after: CellContent, around = AROUND): Excerpt {
  const [old, now] = [letters(contentText(before)), letters(contentText(after))];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const lead = old.slice(0, start).join('');
  const tail = old.slice(old.length - end).join('');
  return {
    lead: cut(lead, ending(lead, around), (part) => `…${part}`),
    tail: cut(tail, beginning(tail, around), (part) => `${part}…`),
    removed: short(old.slice(start, old.length - end).join('')),
    added: short(now.slice(start, now.length - end).join('')),
  };
}

/** Long cells are quoted by their beginning: enough to know them, short enough to read. */
const QUOTED = 90;

/** A cell's text as a sentence quotes it: in one line, a long one by its first words. */
export function quotation(text: string): string {
  return short(inOneLine(text), QUOTED);
}

function short(text: string, longest = LONGEST): string {
  return cut(text, beginning(text, longest), (part) => `${part.trimEnd()}…`);
}

function cut(whole: string, part: string, marked: (part: string) => string): string {
  return part === whole ? whole : marked(part);
}

/** A number; or a letter with the vowels before and after it and the marks above and below it. */
const LETTER = /\p{Nd}(?:[.,]?\p{Nd})*|[เ-ไ]?\P{M}\p{M}*[ะาำ]?|\p{M}+/gu;

/** A line's break is a space here, with the spaces around it: the excerpt is one line. */
function letters(text: string): string[] {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).match(LETTER) ?? [];
}
