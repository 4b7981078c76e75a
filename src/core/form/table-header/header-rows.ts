/** A header of the project table over several rows: which of the rows below it still belong to it. */
import { CONSONANTS } from '../../text/thai';
import type { Grid, GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';
import { aboveOf, dateMonths, timeNumbers, type Headed } from './header-runs';
import { headerMeaning, isTitleHeader, joinedMeaning, quarterDigit, type HeaderMeaning } from './header-cell';

const MOST_ROWS = 4;

/** The next row with cells, if it continues the header: header words below header words. */
export function headerRowBelow(
  grid: Grid,
  top: number,
  bottom: number,
  above: ReadonlyMap<number, Headed>,
): readonly Headed[] | null {
  const row = bottom + 1;
  const cells = grid.row(row);
  if (row >= top + MOST_ROWS || cells.length === 0) return null;
  const joined = joinedHeaders(cells, above);
  if (cells.some((cell) => isTitleHeader(cell) && !joined.has(cell))) return null;
  const numbers = timeNumbers(cells, above);
  const dates = dateMonths(grid, cells);
  const headed = cells.map((cell): Headed => {
    const known = joined.get(cell) ?? numbers.get(cell) ?? dates.get(cell) ?? headerMeaning(cell);
    return { cell, meaning: known ?? inheritedMeaning(cell, aboveOf(cell.column, above)) };
  });
  if (cells.every((cell) => spellsOut(grid, cell, above))) return headed;
  const named = headed.filter(({ meaning }) => meaning !== null);
  if (named.length * 2 < cells.length) return null;
  // `พ.ศ. ๒๕๖๗`, `พ.ศ. ๒๕๖๘` alone: the months are below them.
  if (named.every(({ meaning }) => meaning?.kind === 'span') && !isOfTime(grid.row(row + 1))) return null;
  const isUnder = ({ cell, meaning }: Headed): boolean => {
    if (joined.has(cell)) return true;
    const over = aboveOf(cell.column, above);
    // A spanning header is never below the headers it spans, except a row of years above month columns.
    if (meaning?.kind === 'span' && over?.meaning?.kind === 'column')
      return over.meaning.id === 'period' && isOfTime(grid.row(row + 1));
    if (over?.meaning?.kind === 'column' && over.meaning.id === 'title')
      return meaning !== null && over.cell.column !== cell.column;
    // An unknown word belongs to the header only beneath a header that holds others together.
    return meaning !== null || (over !== undefined && isSpanning(grid, over));
  };
  return headed.every(isUnder) ? headed : null;
}

const LETTERS = new RegExp(`[${CONSONANTS}a-z]{2}`);

/** Words under a header that is merged over them and others: they are headers, whether they are known or not. */
function spellsOut(grid: Grid, cell: GridCell, above: ReadonlyMap<number, Headed>): boolean {
  const over = aboveOf(cell.column, above);
  if (!over || !LETTERS.test(cell.key)) return false;
  const isTitle = over.meaning?.kind === 'column' && over.meaning.id === 'title';
  const columns = columnsUnder(grid, over.cell);
  return !isTitle && columns.length > 1 && columns.includes(cell.column);
}

/** Below a quarter: what is planned and what is done. Below the budget: its sum. */
function inheritedMeaning({ key }: GridCell, over: Headed | undefined): HeaderMeaning | null {
  const meaning = over?.meaning;
  if (meaning?.kind === 'quarter' || meaning?.kind === 'month')
    return PLANNED.test(key) ? meaning : DONE.test(key) ? { kind: 'column', id: 'other' } : null;
  return meaning?.kind === 'column' && meaning.id === 'budget' && SUM.test(key) ? meaning : null;
}

const { planned: PLANNED, done: DONE, sum: SUM } = PHASE_2.headers;

/** Headers that continue in the cell below, if the rows are not merged. */
function joinedHeaders(
  cells: readonly GridCell[],
  above: ReadonlyMap<number, Headed>,
): ReadonlyMap<GridCell, HeaderMeaning> {
  return new Map(
    cells.flatMap((cell) => {
      const over = above.get(cell.column);
      const meaning = over ? joinedMeaning(over.cell, cell) : null;
      return meaning ? [[cell, meaning] as const] : [];
    }),
  );
}

/** Whether the row holds quarters or months, and nothing else. */
function isOfTime(cells: readonly GridCell[]): boolean {
  const isTime = (cell: GridCell): boolean =>
    TIMES.includes(headerMeaning(cell)?.kind ?? 'span') || quarterDigit(cell) !== null;
  return cells.length > 1 && cells.every(isTime);
}

const TIMES: readonly HeaderMeaning['kind'][] = ['quarter', 'month'];

function isSpanning(grid: Grid, { cell, meaning }: Headed): boolean {
  return meaning?.kind === 'span' || columnsUnder(grid, cell).length > 1;
}

/** The columns that a header is merged over. */
export function columnsUnder(grid: Grid, { row, column }: GridCell): number[] {
  const merge = grid.merge(row, column);
  // What a merge hides is over no column but its own.
  const right = merge?.top === row && merge.left === column ? merge.right : column;
  return Array.from({ length: Math.min(right - column, WIDEST) + 1 }, (_, index) => column + index);
}

/** No header of the form is merged over more columns than this. */
const WIDEST = 40;
