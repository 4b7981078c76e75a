/** Several projects in one cell: how a cell's text is split into their entries, and when it cannot be. */
import { BULLETS_AND_DASHES } from '../../../text/bullets';
import { DASHES } from '../../../text/dashes';
import { DIGITS } from '../../../text/thai';
import { numberedLines, readNumbered } from '../../phrases/item-number';
import { INVISIBLE, isBlank, linesOf, splitAtGaps, trimmed } from '../../sheet/lines';

/** A dash or a dot in front of an entry, but not the minus of a number; a dash alone is an entry that says none. */
const VISIBLE = `[^\\s${INVISIBLE}]`;
const BULLET = new RegExp(
  `^[\\s${INVISIBLE}]*[${BULLETS_AND_DASHES}](?:(?:(?!\\s)[${INVISIBLE}])*\\s[\\s${INVISIBLE}]*${VISIBLE}|[${INVISIBLE}]*[^\\s${INVISIBLE}${DIGITS}.-])`,
);
const DASH = new RegExp(`^[\\s${INVISIBLE}]*[${DASHES}]+[\\s${INVISIBLE}]*$`);

export type Split =
  { readonly ok: true; readonly entries: readonly string[] } | { readonly ok: false; readonly found: number };

/**
 * Splits a cell's text into one entry for each of `projects` (two or more): by blank lines, item numbers, bullets, lines
 * or wide gaps, whichever the text itself is laid out by. Where that gives another number of entries nothing is paired
 * by guesswork, and `found` says how many there are.
 */
export function splitEntries(text: string, projects: number): Split {
  const apart = paragraphs(text);
  if (apart.length === projects) return { ok: true, entries: apart };
  const numbered = items(text, projects);
  if (numbered.length === projects) return { ok: true, entries: numbered };
  // Blank lines or numbers that give another count are no reason to try lines: an entry may have several.
  const entries = apart.length > 1 ? apart : numbered.length > 1 ? numbered : linesApart(text);
  return entries.length === projects ? { ok: true, entries } : { ok: false, found: entries.length };
}

/**
 * Splits a quarter's cell into one mark for each of `projects`: a line each, a line each with one blank line between, or
 * all on one line with wide gaps. Here a blank line is an entry: a quarter without a mark.
 */
export function splitMarks(text: string, projects: number): Split {
  const all = linesOf(text);
  if (all.length === projects) return { ok: true, entries: all };
  const apart = all.length === 2 * projects - 1 && all.every((line, index) => index % 2 === 0 || isBlank(line));
  if (apart) return { ok: true, entries: all.filter((_, index) => index % 2 === 0) };
  const [only = ''] = all;
  const gaps = all.length === 1 ? splitAtGaps(only) : [];
  if (gaps.length === projects) return { ok: true, entries: gaps.map(trimmed) };
  return { ok: false, found: all.filter((line) => !isBlank(line)).length };
}

/** Runs of lines between blank lines. */
function paragraphs(text: string): string[] {
  const found: string[][] = [[]];
  for (const line of linesOf(text)) {
    if (isBlank(line)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((lines) => lines.length > 0).map((lines) => trimmed(lines.join('\n')));
}

/** Entries with item numbers: at the beginnings of lines, or else on one line as well. */
function items(text: string, projects: number): string[] {
  const atLines = marked(linesOf(text), (line) => readNumbered(line) !== null);
  return atLines.length === projects ? atLines : marked(numberedLines(text), (line) => readNumbered(line) !== null);
}

/** One paragraph without numbers: its bullets, else its lines, else the parts between wide gaps. */
function linesApart(text: string): string[] {
  const lines = linesOf(text).filter((line) => !isBlank(line));
  const bulleted = lines.some((line) => BULLET.test(line))
    ? marked(lines, (line) => BULLET.test(line) || DASH.test(line))
    : [];
  if (bulleted.length > 0) return bulleted;
  return (lines.length === 1 ? splitAtGaps(text) : lines).map(trimmed);
}

/** Entries that each begin with a mark; none if the first does not. */
function marked(lines: readonly string[], begins: (line: string) => boolean): string[] {
  const entries: string[][] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (begins(line)) entries.push([line]);
    else if (entries.length === 0) return [];
    else entries.at(-1)?.push(line);
  }
  return entries.map((entry) => trimmed(entry.join('\n')));
}
