/** A header of the project table over several rows: which of the rows below it still belong to it. */
import type { Grid, GridCell } from './grid';
import { headerMeaning, isTitleHeader, joinedMeaning, quarterDigit, type HeaderMeaning } from './header-words';

/** A cell of the header and what it says. */
export interface Headed {
  readonly cell: GridCell;
  readonly meaning: HeaderMeaning | null;
}

const MOST_ROWS = 4;

/** The next row with cells, if it goes on with the header: header words under header words. */
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
  const digits = quarterDigits(cells, above);
  const headed = cells.map((cell): Headed => ({
    cell,
    meaning: joined.get(cell) ?? digits.get(cell) ?? headerMeaning(cell),
  }));
  const named = headed.filter(({ meaning }) => meaning !== null);
  if (named.length * 2 < cells.length) return null;
  // `พ.ศ. ๒๕๖๗`, `พ.ศ. ๒๕๖๘` alone: the months stand below them.
  if (named.every(({ meaning }) => meaning?.kind === 'span') && !isOfTime(grid.row(row + 1))) return null;
  const isUnder = ({ cell, meaning }: Headed): boolean => {
    if (joined.has(cell)) return true;
    const over = aboveOf(cell.column, above);
    // What holds headers together stands above them, not below; but over the months, their years.
    if (meaning?.kind === 'span' && over?.meaning?.kind === 'column')
      return over.meaning.id === 'period' && isOfTime(grid.row(row + 1));
    if (over?.meaning?.kind === 'column' && over.meaning.id === 'title')
      return meaning !== null && over.cell.column !== cell.column;
    // An unknown word belongs to the header only beneath a header that holds others together.
    return meaning !== null || (over !== undefined && isSpanning(grid, over));
  };
  return headed.every(isUnder) ? headed : null;
}

/** Headers that go on in the cell below, where the rows are not merged. */
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

/** Whether quarters or months stand in the row, and nothing else. */
function isOfTime(cells: readonly GridCell[]): boolean {
  const isTime = (cell: GridCell): boolean =>
    TIMES.includes(headerMeaning(cell)?.kind ?? 'span') || quarterDigit(cell) !== null;
  return cells.length > 1 && cells.every(isTime);
}

const TIMES: readonly HeaderMeaning['kind'][] = ['quarter', 'month'];

function isSpanning(grid: Grid, { cell, meaning }: Headed): boolean {
  return meaning?.kind === 'span' || columnsUnder(grid, cell).length > 1;
}

/** `๑ ๒ ๓ ๔` in four columns, under a header that says quarters or time. */
function quarterDigits(
  cells: readonly GridCell[],
  above: ReadonlyMap<number, Headed>,
): ReadonlyMap<GridCell, HeaderMeaning> {
  const found = cells.flatMap((cell) => {
    const quarter = quarterDigit(cell);
    return quarter === null ? [] : [{ cell, quarter }];
  });
  const meanings = new Map<GridCell, HeaderMeaning>();
  const isRun = found.length === 4 && found.every(({ quarter }, index) => quarter === index + 1);
  if (!isRun || !found.every(({ cell }) => saysTime(aboveOf(cell.column, above)))) return meanings;
  for (const { cell, quarter } of found) meanings.set(cell, { kind: 'quarter', quarter });
  return meanings;
}

function saysTime(headed: Headed | undefined): boolean {
  const meaning = headed?.meaning;
  return meaning?.kind === 'span' || (meaning?.kind === 'column' && meaning.id === 'period');
}

/** The header above a column: its own, or the nearest one to the left, merged over it or not. */
function aboveOf(column: number, above: ReadonlyMap<number, Headed>): Headed | undefined {
  let nearest: Headed | undefined;
  for (const [at, headed] of above) {
    if (at <= column && (nearest === undefined || at > nearest.cell.column)) nearest = headed;
  }
  return nearest;
}

/** The columns that a header is merged over. */
export function columnsUnder(grid: Grid, { row, column }: GridCell): number[] {
  const right = grid.merge(row, column)?.right ?? column;
  return Array.from({ length: Math.min(right - column, WIDEST) + 1 }, (_, index) => column + index);
}

/** No header of the form is merged over more columns than this. */
const WIDEST = 40;
