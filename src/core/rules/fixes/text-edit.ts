/** Parts of cells written anew: each cell once, the rest of its text as it is. */
import type { CellChange } from '../../workbook/change';
import { contentAt } from '../../workbook/contents';
import type { Place, WorkbookSnapshot } from '../../workbook/snapshot';
import { groupBy } from '../../workbook/group-by';

/** The characters from `start` to `end` of the cell's text become `text`. */
export interface TextEdit extends Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cell's own text; null if it holds a formula, a number or nothing. */
export function textAt(workbook: WorkbookSnapshot, place: Place): string | null {
  const { value, formula } = contentAt(workbook, place);
  return typeof value === 'string' && formula === undefined ? value : null;
}

/** One change a cell. */
export function editChanges(workbook: WorkbookSnapshot, edits: readonly TextEdit[]): CellChange[] {
  return [...groupBy(edits, cellKey).values()].flatMap((own): CellChange[] => {
    const [first] = own;
    const before = first && textAt(workbook, first);
    if (!first || typeof before !== 'string') return [];
    const backward = [...own].sort((a, b) => b.start - a.start);
    const value = backward.reduce(
      (text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end),
      before,
    );
    return [{ kind: 'cell', sheet: first.sheet, cell: first.cell, before: { value: before }, after: { value } }];
  });
}

/** Names a cell among cells of several sheets. */
export function cellKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** The position of words in a text, with any white space between them; null if they are not found exactly once. */
export function findOnce(text: string, words: string): { readonly start: number; readonly end: number } | null {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const found = [...text.matchAll(new RegExp(parts.map(escaped).join('\\s+'), 'g'))];
  const [match] = found;
  return match && found.length === 1 ? { start: match.index, end: match.index + match[0].length } : null;
}

export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
