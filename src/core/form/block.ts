/** A block of the project table: the rows of one cell of the project column, and how their cells fall to its projects. */
import type { UnpairedEntries } from '../plan/plan';
import type { Standing } from './standing';
import { splitEntries, splitMarks, type Split } from './entries';
import { isContent, type TableColumns } from './columns';
import type { Grid, GridCell } from './grid';
import type { Place } from '../workbook/snapshot';
import type { TitleItem } from './title-cell';

export interface BlockItem extends TitleItem {
  /** Where it stands in the plan: two headings may share a cell. */
  readonly standing: Standing;
}

export interface Block {
  readonly grid: Grid;
  readonly columns: TableColumns;
  /** First and last row, zero-based. */
  readonly top: number;
  readonly bottom: number;
  /** The project column's cell. */
  readonly title: GridCell;
  /** What that cell lists, placeholders included. */
  readonly items: readonly BlockItem[];
  /** Which of the items are no placeholders. */
  readonly real: readonly number[];
  /** The row of each real project; null where all of them stand in the first row, or one has all rows. */
  readonly rows: readonly number[] | null;
}

/** One project's share of a column's cell. */
export interface Share {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | null;
  /** '' where the cell is blank; null where it cannot be told which part is this project's. */
  readonly text: string | null;
  readonly line: number;
  readonly lines: number;
  /** Whether the cell is merged with rows of other projects. */
  readonly isOver: boolean;
}

/** Whether the cells of a column are entries of text, or marks where an empty line says something. */
export type Sort = 'entries' | 'marks';

/**
 * Every real project's part of a column, in order. Takes the cells that are used, and enters a cell whose entries do not
 * pair among `unpaired`, as `kind`.
 */
export function share(
  block: Block,
  column: number,
  sort: Sort,
  kind: UnpairedEntries['column'],
  unpaired: UnpairedEntries[],
): readonly Share[] {
  const { grid, items, real, top, bottom } = block;
  if (real.length === 0) return [];
  if (block.rows) return block.rows.map((row) => ownShare(block, row, column));
  const cell = cellAt(block, top, column);
  const isOwn = real.length === 1 && (sort === 'entries' || items.length === 1 || !cell?.text.includes('\n'));
  if (isOwn) return [bottom > top ? tallShare(block, column, sort) : ownShare(block, top, column)];
  grid.take(cell);
  const { shares, entries } = divide(block, cell, column, sort);
  if (entries !== null)
    unpaired.push({ ...placeOf(grid, cell, top, column), column: kind, projects: real.length, entries });
  return shares;
}

/** What shows at a place of the table; a title, a group's name or a header merged over it is no entry. */
function cellAt({ grid, columns }: Block, row: number, column: number): GridCell | null {
  const cell = grid.shown(row, column);
  if (!cell || cell.row <= columns.bottom) return null;
  return cell.column === column || isContent(cell.column, columns) ? cell : null;
}

function ownShare(block: Block, row: number, column: number): Share {
  const { grid, top, bottom, rows } = block;
  const cell = cellAt(block, row, column);
  grid.take(cell);
  const merge = grid.merge(row, column);
  const isOver = merge !== null && (merge.top < (rows ? row : top) || merge.bottom > (rows ? row : bottom));
  return { row, column, cell, text: cell?.text ?? '', line: 0, lines: 1, isOver };
}

/** One project over several rows: its texts belong together; of several marks only equal ones can be told to be its own. */
function tallShare(block: Block, column: number, sort: Sort): Share {
  const { grid, top, bottom } = block;
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = cellAt(block, row, column);
    if (cell && cells.at(-1) !== cell) cells.push(cell);
  }
  const [first, ...others] = cells;
  if (!first || others.length === 0) return ownShare(block, first && first.row > top ? first.row : top, column);
  const isSame = others.every(({ key }) => key === first.key);
  const own = ownShare(block, Math.max(first.row, top), column);
  if (isSame || sort === 'entries') grid.take(...others);
  return isSame || sort === 'marks' ? own : { ...own, text: cells.map(({ text }) => text).join('\n') };
}

/** `entries`: how many there are, where they do not pair with the projects; else null. */
function divide(
  { items, real, top }: Block,
  cell: GridCell | null,
  column: number,
  sort: Sort,
): { readonly shares: readonly Share[]; readonly entries: number | null } {
  const at = { row: top, column, cell, isOver: false };
  const text = cell?.text ?? '';
  if (text.trim() === '') {
    return { shares: real.map((_, line) => ({ ...at, text: '', line, lines: real.length })), entries: null };
  }
  const { split, counted } = splitFor(text, real.length, items.length, sort);
  const shares = real.map((index, position): Share => {
    const line = counted === real.length ? position : index;
    return { ...at, text: split.ok ? (split.entries[line] ?? '') : null, line, lines: counted };
  });
  return { shares, entries: split.ok ? null : split.found };
}

function placeOf(grid: Grid, cell: GridCell | null, row: number, column: number): Place {
  return grid.place(cell?.row ?? row, cell?.column ?? column);
}

/** An entry for each real project; failing that, one for each line of the project column, placeholders too. */
function splitFor(text: string, real: number, all: number, sort: Sort): { split: Split; counted: number } {
  const method = sort === 'marks' ? splitMarks : splitEntries;
  const split = method(text, real);
  if (split.ok || all === real) return { split, counted: real };
  const wider = method(text, all);
  return wider.ok ? { split: wider, counted: all } : { split, counted: real };
}
