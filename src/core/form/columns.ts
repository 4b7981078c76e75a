/** The project table's header: which column holds what, in whatever order, over one row or several. */
import type { Quarter } from '../calendar/quarter';
import type { Grid, GridCell } from './grid';
import { COLUMN_LABELS, QUARTER_HEADER, SPANNING_LABELS, type ColumnId } from './labels';

export interface TableColumns {
  /** Zero-based column of each kind that the table has. */
  readonly at: Readonly<Partial<Record<ColumnId, number>>>;
  readonly quarters: readonly { readonly quarter: Quarter; readonly column: number }[];
  /** Every column that a header stands over. */
  readonly covered: ReadonlySet<number>;
  /** Headers that no table of labels knows. */
  readonly unknown: readonly GridCell[];
}

export interface TableHeader {
  readonly columns: TableColumns;
  /** The header's last row. */
  readonly bottom: number;
}

type HeaderMeaning = { kind: 'column'; id: ColumnId } | { kind: 'quarter'; quarter: Quarter } | { kind: 'span' };

/** A header needs the project column and this many others, so that a line of text is never taken for one. */
const FEWEST_OTHERS = 2;
const MOST_ROWS = 3;

const COLUMN_BY_LABEL = new Map<string, ColumnId>(
  (Object.keys(COLUMN_LABELS) as ColumnId[]).flatMap((id) => COLUMN_LABELS[id].map((label) => [label, id] as const)),
);
const SPANNING = new Set(SPANNING_LABELS);

/** The header that begins in `row`, or null. Header rows are repeated at every page of a printed form. */
export function readHeader(grid: Grid, row: number): TableHeader | null {
  const first = grid.row(row).map((cell) => ({ cell, meaning: meaningOf(cell) }));
  const named = first.filter(({ meaning }) => meaning !== null);
  const hasTitle = named.some(({ meaning }) => meaning?.kind === 'column' && meaning.id === 'title');
  if (!hasTitle || named.length < 1 + FEWEST_OTHERS) return null;

  const byColumn = new Map<number, { cell: GridCell; meaning: HeaderMeaning | null }>();
  const covered = new Set<number>();
  let bottom = row - 1;
  for (let next = row; next < row + MOST_ROWS; next += 1) {
    const cells = grid.row(next);
    if (next > row && (cells.length === 0 || !cells.every((cell) => meaningOf(cell) !== null))) break;
    bottom = next;
    for (const cell of cells) {
      const merge = grid.merge(cell.row, cell.column);
      // A header over several columns is spelt out by the row below it.
      for (let column = cell.column; column <= (merge?.right ?? cell.column); column += 1) {
        covered.add(column);
        byColumn.delete(column);
      }
      byColumn.set(cell.column, { cell, meaning: meaningOf(cell) });
    }
  }
  // A merge may reach below the last row with text.
  for (const cell of grid.row(row)) bottom = Math.max(bottom, grid.merge(row, cell.column)?.bottom ?? row);
  return { columns: columnsOf(byColumn, covered), bottom };
}

function columnsOf(
  byColumn: ReadonlyMap<number, { cell: GridCell; meaning: HeaderMeaning | null }>,
  covered: ReadonlySet<number>,
): TableColumns {
  const at: Partial<Record<ColumnId, number>> = {};
  const quarters: { quarter: Quarter; column: number }[] = [];
  const unknown: GridCell[] = [];
  for (const [column, { cell, meaning }] of [...byColumn].sort(([a], [b]) => a - b)) {
    if (meaning === null) unknown.push(cell);
    else if (meaning.kind === 'quarter') quarters.push({ quarter: meaning.quarter, column });
    else if (meaning.kind === 'column' && at[meaning.id] === undefined) at[meaning.id] = column;
  }
  quarters.sort((a, b) => a.quarter - b.quarter);
  return { at, quarters, covered, unknown };
}

function meaningOf(cell: GridCell): HeaderMeaning | null {
  const key = cell.key.replace(/[:：]$/, '');
  const quarter = QUARTER_HEADER.exec(key)?.[1];
  if (quarter !== undefined) return { kind: 'quarter', quarter: Number(quarter) as Quarter };
  const id = COLUMN_BY_LABEL.get(key);
  if (id) return { kind: 'column', id };
  return SPANNING.has(key) ? { kind: 'span' } : null;
}
