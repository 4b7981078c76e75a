/** Cells to be read or written, gathered into few blocks: ten thousand single ranges exceed a request, one block does not. */
import { rangeName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { groupBy } from '../../core/workbook/group-by';

export interface CellInput<T> extends CellIndex {
  readonly input: T;
}

export interface CellBlock<T> {
  readonly range: RangeIndex;
  /** Row by row, as Office.js wants it; null leaves the cell as it is. */
  readonly grid: (T | null)[][];
}

interface Cluster<C extends CellIndex> {
  readonly range: RangeIndex;
  readonly cells: readonly C[];
}

/** About as many nulls as one more block costs in a request. */
const WORTHWHILE_GAP = 100;

/** The cells as blocks to be written. A cell given twice keeps the last input. */
export function blocksOf<T>(cells: readonly CellInput<T>[]): CellBlock<T>[] {
  return clusters(cells).map(({ range, cells: own }) => {
    const { top, left, bottom, right } = range;
    const grid = Array.from({ length: bottom - top + 1 }, () => new Array<T | null>(right - left + 1).fill(null));
    for (const { row, column, input } of own) {
      const line = grid[row - top];
      if (line) line[column - left] = input;
    }
    return { range, grid };
  });
}

/** A block as blocks of one row each, without the rows that leave every cell alone. */
export function rowsOf<T>({ range, grid }: CellBlock<T>): CellBlock<T>[] {
  return grid.flatMap((line, down) => {
    const row = range.top + down;
    return line.some((input) => input !== null) ? [{ range: { ...range, top: row, bottom: row }, grid: [line] }] : [];
  });
}

/** A block of one row as blocks without a cell that is left alone. */
export function runsOf<T>({ range, grid: [line = []] }: CellBlock<T>): CellBlock<T>[] {
  const runs: { range: RangeIndex; grid: T[][] }[] = [];
  line.forEach((input, across) => {
    if (input === null) return;
    const column = range.left + across;
    const last = runs.at(-1);
    if (last?.range.right === column - 1) {
      last.range = { ...last.range, right: column };
      last.grid[0]?.push(input);
    } else {
      runs.push({ range: { ...range, left: column, right: column }, grid: [[input]] });
    }
  });
  return runs;
}

/** Ranges that together cover the cells and little else; no two of them overlap. */
export function coverOf(cells: readonly CellIndex[]): RangeIndex[] {
  return clusters(cells).map(({ range }) => range);
}

/** Adjacent columns, rows near to each other. */
function clusters<C extends CellIndex>(cells: readonly C[]): Cluster<C>[] {
  return strips(cells).flatMap(({ left, right, cells: own }) => {
    const rows = [...groupBy(own, (cell) => cell.row)].sort(([a], [b]) => a - b);
    const found: { range: RangeIndex; cells: C[] }[] = [];
    for (const [row, inRow] of rows) {
      const open = found.at(-1);
      const waste = open ? (row - open.range.bottom) * (right - left + 1) - inRow.length : Infinity;
      if (open && waste <= WORTHWHILE_GAP) {
        open.range = { ...open.range, bottom: row };
        open.cells.push(...inRow);
      } else {
        found.push({ range: { top: row, left, bottom: row, right }, cells: inRow });
      }
    }
    return found;
  });
}

/** Runs of neighbouring columns, each with its cells. */
function strips<C extends CellIndex>(cells: readonly C[]): { left: number; right: number; cells: C[] }[] {
  const columns = [...groupBy(cells, (cell) => cell.column)].sort(([a], [b]) => a - b);
  const found: { left: number; right: number; cells: C[] }[] = [];
  for (const [column, own] of columns) {
    const last = found.at(-1);
    if (last?.right === column - 1) {
      last.right = column;
      last.cells = last.cells.concat(own);
    } else {
      found.push({ left: column, right: column, cells: own });
    }
  }
  return found;
}

/** Addresses longer than 8,192 characters are refused (office-js issue 5198). */
const LONGEST_ADDRESS = 4000;

/** The cells, and no others, as comma-separated addresses for `Worksheet.getRanges`. */
export function addressesOf(cells: readonly CellIndex[]): string[] {
  const found: string[] = [];
  for (const range of rectanglesOf(cells)) {
    const name = rangeName(range);
    const last = found.at(-1);
    if (last !== undefined && last.length + name.length < LONGEST_ADDRESS) found[found.length - 1] = `${last},${name}`;
    else found.push(name);
  }
  return found;
}

/** The cells, and no others, as ranges: runs of a row, joined downwards if the next row has the same run. */
export function rectanglesOf(cells: readonly CellIndex[]): RangeIndex[] {
  const done: RangeIndex[] = [];
  const open = new Map<string, RangeIndex>();
  for (const run of rowRuns(cells)) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    const joins = above?.bottom === run.top - 1;
    if (above && !joins) done.push(above);
    open.set(key, above && joins ? { ...above, bottom: run.bottom } : run);
  }
  return [...done, ...open.values()];
}

/** Runs of neighbours in a row, from the first row to the last. */
function rowRuns(cells: readonly CellIndex[]): RangeIndex[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
