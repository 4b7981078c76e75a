/** What a change of a cell comes to, short enough for a line. */
import type { CellContent } from '../workbook/change';
import { isCellError } from '../workbook/snapshot';

export interface Excerpt {
  /** What stands before and after the difference, in both; cut where it is long. */
  readonly lead: string;
  readonly tail: string;
  readonly removed: string;
  readonly added: string;
}

/** As many letters of what stays the same as tell where in the cell it is. */
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
  const lead = old.slice(0, start);
  const tail = old.slice(old.length - end);
  return {
    lead: lead.length > around ? `…${lead.slice(-around).join('')}` : lead.join(''),
    tail: tail.length > around ? `${tail.slice(0, around).join('')}…` : tail.join(''),
    removed: short(old.slice(start, old.length - end)),
    added: short(now.slice(start, now.length - end)),
  };
}

function short(text: readonly string[]): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('');
}

/** A number; or a letter with the vowels before and after it and the marks above and below it. */
const LETTER = /\p{Nd}(?:[.,]?\p{Nd})*|[เ-ไ]?\P{M}\p{M}*[ะาำ]?|\p{M}+/gu;

/** A line's break is a space here, with the spaces around it: the excerpt is one line. */
function letters(text: string): string[] {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).match(LETTER) ?? [];
}
