/** A header of the project table over several rows: which of the rows below it still belong to it. */
import { CONSONANTS } from '../../text/thai';
import type { Grid, GridCell } from '../sheet/grid';
import { readGroup } from '../phrases/headings';
import { aboveOf, dateMonths, timeNumbers, type Headed } from './header-runs';
import { meaningBelow } from './aspects';
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
  if (row >= top + MOST_ROWS || cells.length === 0 || cells.some(({ key }) => readGroup(key))) return null;
  const joined = joinedHeaders(cells, above);
  if (cells.some((cell) => isTitleHeader(cell) && !joined.has(cell))) return null;
  const numbers = timeNumbers(cells, above);
  const dates = dateMonths(grid, cells);
  const headed = cells.map((cell): Headed => {
    const over = spanOver(grid, cell, cells, above);
    const own = joined.get(cell) ?? numbers.get(cell) ?? dates.get(cell) ?? headerMeaning(cell);
    return { cell, over, meaning: joined.has(cell) ? own : meaningBelow(cell, own, over) };
  });
  if (isWithinHeader(grid, row, cells, above)) return headed;
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

/** Whether the header of the projects is merged down to this row: then all words of the row are headers. */
function isWithinHeader(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  above: ReadonlyMap<number, Headed>,
): boolean {
  const title = [...above.values()].find(({ meaning }) => meaning?.kind === 'column' && meaning.id === 'title');
  if (!title || (grid.merge(title.cell.row, title.cell.column)?.bottom ?? 0) < row) return false;
  return cells.every(({ key }) => LETTERS.test(key) || DIGIT_OR_MARK.test(key));
}

const DIGIT_OR_MARK = /^\(?[0-9]{1,2}\)?$|^%$/;

/** The header that a cell is below: of its own column, or one that is over several columns, merged or not. */
function spanOver(
  grid: Grid,
  { column }: GridCell,
  cells: readonly GridCell[],
  above: ReadonlyMap<number, Headed>,
): Headed | null {
  const over = aboveOf(column, above);
  if (!over) return null;
  const { cell } = over;
  if (cell.column === column || columnsUnder(grid, cell).includes(column)) return over;
  // Not merged at all: it is over what follows if its own column goes on below it.
  return grid.merge(cell.row, cell.column) === null && cells.some((other) => other.column === cell.column)
    ? over
    : null;
}

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
