/** The header of the tables of parts 2 and 4: which columns hold what, in any order, over one row or two. */
import { readItemNumber } from '../../../text/item';
import type { Grid, GridCell } from '../../sheet/grid';
import { gather } from '../../../workbook/gather';

/** First and last column, zero-based: a number and its unit may be in two cells under one header. */
export interface Range {
  readonly left: number;
  readonly right: number;
}

export interface PartColumn<Id> extends Range {
  readonly id: Id;
  /** The header's cells, from the top. */
  readonly header: readonly GridCell[];
}

export interface PartTable<Id> {
  readonly columns: readonly PartColumn<Id>[];
  /** Unknown headers: their columns have no meaning. Also the cells beside a merged header that are no headers. */
  readonly unknown: readonly GridCell[];
  /** The columns without a meaning: their headers are reported once, and their cells are not. */
  readonly blind: readonly Range[];
  /** The header's last row. */
  readonly bottom: number;
}

/** What a header's words mean; `detail`: words that are only under other headers, which keep their meaning. */
export type HeaderMeaning<Id> = Id | 'detail' | null;

/** A line of text must not be taken for a header. */
const FEWEST = 2;

/** A number or a dash belongs to a row below the header. */
const CONTENT = /^[-–—0-9.,…_]+$/;

/**
 * The header that begins in `row`, or null: at least two known columns, at most as many unknown cells, no number. Only
 * one that has the column of names, `named`, is certain enough for what is under its unknown cells.
 */
export function readPartTable<Id extends string>(
  grid: Grid,
  row: number,
  meaningOf: (key: string) => HeaderMeaning<Id>,
  named: Id,
): PartTable<Id> | null {
  const first = grid.row(row);
  const known = first.filter(({ key }) => isColumn(meaningOf(key)));
  const hasBelow = isHeaderRow(grid.row(row + 1), meaningOf);
  const count = known.length + (known.length > 0 && hasBelow ? columnsNamed(grid.row(row + 1), meaningOf) : 0);
  const unknown = first.filter(({ key }) => meaningOf(key) === null);
  if (count < FEWEST || unknown.length > known.length || first.some(({ key }) => CONTENT.test(key))) return null;

  const columns = columnsIn(grid, first, meaningOf);
  const merged = Math.max(row, ...first.map((cell) => grid.merge(row, cell.column)?.bottom ?? row));
  const last = Math.max(merged, hasBelow ? row + 1 : row);
  const below = rowsBetween(grid, row + 1, last);
  const isOver = overSeveral(columns, below, meaningOf);
  const strays: GridCell[] = [];
  for (const cell of below) {
    const meaning = meaningOf(cell.key);
    if (meaning === null) strays.push(cell);
    else addBelow(grid, columns, cell, meaning);
  }
  const isUnknown = ({ key, column }: GridCell): boolean =>
    meaningOf(key) === null || columns.some(({ id, left }) => id === null && left === column);
  const bottom = isNumbering(grid.row(last + 1), columns.length) ? last + 1 : last;
  return {
    columns: gather(columns, ({ id, left, right, header }) => (id === null ? [] : [{ id, left, right, header }])),
    // A cell below an unknown header belongs to that column alone.
    unknown: [
      ...first.filter((cell) => isUnknown(cell) && !isOver(cell)),
      ...gather(columns, ({ id, header }) => (id === null ? header.slice(1) : [])),
      ...strays,
    ],
    blind: columns.some(({ id }) => id === named) ? gather(columns, (column) => blindOf(grid, column)) : [],
    bottom,
  };
}

interface OpenColumn<Id extends string> {
  id: Id | null;
  left: number;
  right: number;
  readonly header: GridCell[];
}

/** A column for each cell of the header's first row, up to the next cell. */
function columnsIn<Id extends string>(
  grid: Grid,
  first: readonly GridCell[],
  meaningOf: (key: string) => HeaderMeaning<Id>,
): OpenColumn<Id>[] {
  return first.map((cell, index) => {
    const meaning = meaningOf(cell.key);
    const next = first[index + 1]?.column ?? Infinity;
    return {
      id: isColumn(meaning) ? meaning : null,
      left: cell.column,
      right: Math.max(mergedTo(grid, cell), next - 1),
      header: [cell],
    };
  });
}

/** Recognises the headers that span several columns named below them: those columns say what they are. */
function overSeveral<Id extends string>(
  columns: readonly OpenColumn<Id>[],
  below: readonly GridCell[],
  meaningOf: (key: string) => HeaderMeaning<Id>,
): (cell: GridCell) => boolean {
  // The ranges before a column takes over what is below it.
  const ranges = columns.map(({ left, right }) => ({ left, right }));
  return ({ column }) =>
    ranges.some((range) => {
      const named = cellsIn(below, range).filter(({ key }) => isColumn(meaningOf(key)));
      return range.left === column && new Set(named.map((cell) => cell.column)).size > 1;
    });
}

function blindOf(
  grid: Grid,
  { id, left, header }: { id: unknown; left: number; header: readonly GridCell[] },
): Range[] {
  return id === null ? [{ left, right: Math.max(left, ...header.map((cell) => mergedTo(grid, cell))) }] : [];
}

function mergedTo(grid: Grid, { row, column }: GridCell): number {
  const merge = grid.merge(row, column);
  return merge?.top === row ? merge.right : column;
}

/** Whether a row goes on with the header above it. One column's name alone is the first row's content. */
function isHeaderRow<Id extends string>(
  cells: readonly GridCell[],
  meaningOf: (key: string) => HeaderMeaning<Id>,
): boolean {
  return cells.length > 0 && columnsNamed(cells, meaningOf) !== 1 && cells.every(({ key }) => meaningOf(key) !== null);
}

function columnsNamed<Id extends string>(
  cells: readonly GridCell[],
  meaningOf: (key: string) => HeaderMeaning<Id>,
): number {
  return cells.filter(({ key }) => isColumn(meaningOf(key))).length;
}

/** Cells beside a header that is merged over further rows belong to it. */
function rowsBetween(grid: Grid, top: number, bottom: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row += 1) cells.push(...grid.row(row));
  return cells;
}

/** The cells of a row within a column, left to right. */
export function cellsIn(cells: readonly GridCell[], { left, right }: Range): GridCell[] {
  const inside: GridCell[] = [];
  for (const cell of cells) if (left <= cell.column && cell.column <= right) inside.push(cell);
  return inside;
}

/** The cells of a row within the columns of a kind. */
export function cellsUnder<Id>(
  columns: readonly (Range & { readonly id: Id })[],
  id: Id,
  cells: readonly GridCell[],
): GridCell[] {
  return gather(columns, (column) => (column.id === id ? cellsIn(cells, column) : []));
}

/** The cells of a row outside these columns. */
export function cellsOutside(cells: readonly GridCell[], ranges: readonly Range[]): GridCell[] {
  return cells.filter(({ column }) => !ranges.some(({ left, right }) => left <= column && column <= right));
}

function isColumn<Id extends string>(meaning: HeaderMeaning<Id>): meaning is Id {
  return meaning !== null && meaning !== 'detail';
}

/** A second row names a separate column under a spanning header, or says more about the one above it. */
function addBelow<Id extends string>(
  grid: Grid,
  columns: OpenColumn<Id>[],
  cell: GridCell,
  meaning: HeaderMeaning<Id>,
): void {
  const at = columns.findIndex(({ left, right }) => left <= cell.column && cell.column <= right);
  const above = columns[at];
  if (!above) return;
  if (!isColumn(meaning)) above.header.push(cell);
  else if (cell.column === above.left) columns[at] = { ...above, id: meaning, header: [...above.header, cell] };
  else {
    const spanning = above.header.filter((each) => mergedTo(grid, each) >= cell.column);
    columns.splice(at + 1, 0, { id: meaning, left: cell.column, right: above.right, header: [...spanning, cell] });
    above.right = cell.column - 1;
  }
}

/** `(๑) (๒) (๓)` under a header number its columns. Excel makes -1 of a typed (1). */
function isNumbering(cells: readonly GridCell[], columns: number): boolean {
  return (
    cells.length >= FEWEST &&
    cells.length <= columns &&
    cells.every(({ value }, index) => {
      const reading = readItemNumber(value);
      return reading.ok && reading.value === index + 1;
    })
  );
}
