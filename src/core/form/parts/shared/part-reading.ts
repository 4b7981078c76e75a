/** What the readers of parts 1, 2, 4 and 5 share: the answer's shape, data of text, and the report of what is not read. */
import type { Datum, UnreadText } from '../../../plan/datum';
import { contentOf } from '../../../text/cell-content';
import { isDash } from '../../../text/dashes';
import { stripLeaders } from '../../../text/leaders';
import { normalise } from '../../../text/normalise';
import type { Place } from '../../../workbook/snapshot';
import type { Grid, GridCell } from '../../sheet/grid';

export interface PartReading<Part> {
  /** null if no sheet has the part. */
  readonly part: Part | null;
  readonly unread: readonly UnreadText[];
}

/** A cell, or the part of its text that is meant. */
export type WrittenText = Pick<GridCell, 'row' | 'column' | 'text'>;

/** Words as written, and repaired as the value; leaders alone are `blank`, a dash alone is `dash`. */
export function wordsOf({ sheet, cell }: Place, text: string, words: string = text): Datum<string> {
  const content = contentOf(words);
  if (content.kind === 'unreadable') return { sheet, cell, text, value: null, reason: content.reason };
  const value = stripLeaders(normalise(words));
  return isDash(value) ? { sheet, cell, text, value: null, reason: 'dash' } : { sheet, cell, text, value };
}

/** One report that quotes all the cells of a row that have no meaning; none if they hold leaders at most. */
export function unreadCells(grid: Grid, cells: readonly WrittenText[]): UnreadText[] {
  const written = cells.filter((cell) => stripLeaders(normalise(cell.text)) !== '');
  const [first] = written;
  if (!first) return [];
  return [{ text: written.map((cell) => cell.text).join(' '), ...grid.place(first.row, first.column) }];
}
