/** Several projects in one cell: how a cell's text is split into their entries, and when it cannot be. */

/** A cell's text as paragraphs: runs of lines between blank lines. */
function paragraphs(text: string): string[] {
  return nonBlank(text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/));
}

function lines(text: string): string[] {
  return nonBlank(text.split('\n'));
}

/** Entries that each begin with a mark of their own at the start of a line. */
function marked(text: string, mark: RegExp): string[] {
  const entries: string[] = [];
  for (const line of lines(text)) {
    if (mark.test(line) || entries.length === 0) entries.push(line);
    else entries.push(`${entries.pop() ?? ''}\n${line}`);
  }
  return entries.every((entry) => mark.test(entry)) ? entries : [];
}

const ITEM = /^\s*\([๐-๙0-9]{1,2}\)/;
const BULLET = /^\s*[-–—•▪]\s/;

/** Ways of splitting, the surest first. */
const SPLITS: readonly ((text: string) => string[])[] = [
  paragraphs,
  (text) => marked(text, ITEM),
  (text) => marked(text, BULLET),
  lines,
];

export type Split = { readonly ok: true; readonly entries: readonly string[] } | { readonly ok: false; readonly found: number };

/**
 * Splits a cell's text into one entry for each of `projects` (two or more). Only where some way of splitting gives that
 * very number; otherwise `found` tells how many paragraphs there are, and nothing is paired by guesswork.
 */
export function splitEntries(text: string, projects: number): Split {
  for (const split of SPLITS) {
    const entries = split(text);
    if (entries.length === projects) return { ok: true, entries };
  }
  return { ok: false, found: paragraphs(text).length };
}

/**
 * Splits a quarter's cell into one line for each of `projects`: a line each, or a line each with one blank line between.
 * Here a blank line is an entry: a quarter without a mark.
 */
export function splitMarks(text: string, projects: number): Split {
  const all = text.split('\n');
  if (all.length === projects) return { ok: true, entries: all };
  const apart = all.length === 2 * projects - 1 && all.every((line, index) => index % 2 === 0 || line.trim() === '');
  if (apart) return { ok: true, entries: all.filter((_, index) => index % 2 === 0) };
  return { ok: false, found: lines(text).length };
}

function nonBlank(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
