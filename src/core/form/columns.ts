/** The project table's header: which column holds what, in whatever order, over one row or several. */
import type { Quarter } from '../calendar/quarter';
import type { Grid, GridCell } from './grid';
import { headerMeaning, isTitleHeader, quarterDigit, type HeaderMeaning } from './header-words';
import { PART_HEADING, type ColumnId } from './labels';
import { isNothing } from './nothing';
import { readGroup } from './phrases';

export interface QuarterColumn {
  readonly quarter: Quarter;
  /** 1 to 12 where the column is a month's. */
  readonly month?: number;
  readonly column: number;
}

export interface TableColumns {
  /** The header's last row: what is merged from above it down into the table is none of the table's entries. */
  readonly bottom: number;
  /** Zero-based column of each kind that the table has; the first of several. */
  readonly at: Readonly<Partial<Record<ColumnId, number>>>;
  /** Sub-plan, goal and guideline may have a column each; `label` is its header's key. */
  readonly groups: readonly { readonly column: number; readonly label: string }[];
  /** The columns under the header of the projects, which may be merged over a number's and a name's. */
  readonly titles: readonly number[];
  readonly quarters: readonly QuarterColumn[];
  /** Columns whose header nobody knows. */
  readonly unknown: readonly number[];
}

export interface TableHeader {
  readonly columns: TableColumns;
  /** The header's last row, the cells that it is made of, and those of them that no table of labels knows. */
  readonly bottom: number;
  readonly cells: readonly GridCell[];
  readonly unknown: readonly GridCell[];
}

interface Headed {
  readonly cell: GridCell;
  readonly meaning: HeaderMeaning | null;
}

/** A header needs the project column and this many others, so that a line of text is never taken for one. */
const FEWEST_OTHERS = 2;
const MOST_ROWS = 4;

/** The header that begins in `row`, or null. Header rows are repeated at every page of a printed form. */
export function readHeader(grid: Grid, row: number): TableHeader | null {
  const first = grid.row(row);
  if (first.length <= FEWEST_OTHERS || !first.some(isTitleHeader)) return null;
  const headed = first.map((cell): Headed => ({ cell, meaning: headerMeaning(cell) }));
  if (headed.filter(({ meaning }) => meaning !== null).length < 1 + FEWEST_OTHERS) return null;

  const byColumn = new Map<number, Headed>();
  const cells: Headed[] = [];
  let bottom = row;
  for (let next: readonly Headed[] | null = headed; next; next = headerRowBelow(grid, row, bottom, byColumn)) {
    if (next !== headed) bottom = next[0]?.cell.row ?? bottom;
    for (const each of next) {
      cells.push(each);
      // A header over several columns is spelt out by the row below it.
      for (const column of columnsUnder(grid, each.cell)) byColumn.delete(column);
      byColumn.set(each.cell.column, each);
    }
  }
  const index = numberRowBelow(grid, bottom);
  const last = index.length > 0 ? bottom + 1 : bottom;
  const columns = columnsOf(grid, byColumn, last);
  return {
    columns,
    bottom: last,
    cells: [...cells.map(({ cell }) => cell), ...index],
    unknown: cells.flatMap(({ cell, meaning }) =>
      meaning === null || columns.unknown.includes(cell.column) ? [cell] : [],
    ),
  };
}

/** The next row with cells, if it goes on with the header: header words under header words. */
function headerRowBelow(
  grid: Grid,
  top: number,
  bottom: number,
  above: ReadonlyMap<number, Headed>,
): readonly Headed[] | null {
  const row = bottom + 1;
  const cells = grid.row(row);
  if (row >= top + MOST_ROWS || cells.length === 0 || cells.some(isTitleHeader)) return null;
  const digits = quarterDigits(cells, above);
  const headed = cells.map((cell): Headed => ({ cell, meaning: digits.get(cell) ?? headerMeaning(cell) }));
  const named = headed.filter(({ meaning }) => meaning !== null);
  if (named.length * 2 < cells.length) return null;
  // `พ.ศ. ๒๕๖๗`, `พ.ศ. ๒๕๖๘` alone: the months stand below them.
  if (named.every(({ meaning }) => meaning?.kind === 'span') && !isOfTime(grid.row(row + 1))) return null;
  const isUnder = ({ cell, meaning }: Headed): boolean => {
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

/** Whether quarters or months stand in the row, and nothing else. */
function isOfTime(cells: readonly GridCell[]): boolean {
  return cells.length > 1 && cells.every((cell) => TIMES.includes(headerMeaning(cell)?.kind ?? 'span'));
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

/** `(๑) (๒) (๓) …` under the header: the columns' own numbers. */
function numberRowBelow(grid: Grid, bottom: number): readonly GridCell[] {
  const cells = grid.row(bottom + 1);
  const isNumbers =
    cells.length > 4 && cells.every(({ key }, index) => key.replace(/^[-(]|\)$/g, '') === String(index + 1));
  return isNumbers ? cells : [];
}

function columnsUnder(grid: Grid, { row, column }: GridCell): number[] {
  const right = grid.merge(row, column)?.right ?? column;
  return Array.from({ length: Math.min(right - column, WIDEST) + 1 }, (_, index) => column + index);
}

/** No header of the form is merged over more columns than this. */
const WIDEST = 40;

function columnsOf(grid: Grid, byColumn: ReadonlyMap<number, Headed>, bottom: number): TableColumns {
  const at: Partial<Record<ColumnId, number>> = {};
  const groups: { column: number; label: string }[] = [];
  let titles: number[] = [];
  const quarters: QuarterColumn[] = [];
  const unknown: number[] = [];
  for (const [column, { cell, meaning }] of [...byColumn].sort(([a], [b]) => a - b)) {
    if (meaning?.kind === 'quarter') quarters.push({ quarter: meaning.quarter, column });
    else if (meaning?.kind === 'month') quarters.push({ quarter: meaning.quarter, month: meaning.month, column });
    else if (meaning?.kind === 'column' && meaning.id === 'group') groups.push({ column, label: cell.key });
    else if (meaning?.kind === 'column' && at[meaning.id] === undefined) at[meaning.id] = column;
    // A dash or a part's heading heads no column: what stands under it is told row by row.
    else if (!isNothing(cell.text) && !PART_HEADING.test(cell.key)) unknown.push(column);
    if (column === at.title) titles = columnsUnder(grid, cell).filter((each) => each === column || !byColumn.has(each));
  }
  quarters.sort((a, b) => a.quarter - b.quarter || a.column - b.column);
  const right = at.title === undefined ? [] : groups.filter((group) => group.column > (at.title ?? 0));
  const ofProjects = right.filter((group) => group.label === GOAL && !holdsGoals(grid, group.column, bottom, right));
  for (const { column } of ofProjects) {
    if (at.quantity === undefined) at.quantity = column;
    else unknown.push(column);
  }
  return { bottom, at, groups: groups.filter((group) => !ofProjects.includes(group)), titles, quarters, unknown };
}

const GOAL = 'เป้าหมาย';
const GOAL_NAME = /^[^0-9]*เพิ่มขึ้น$/;
/** As many of a column's cells as show what it is about. */
const SAMPLES = 8;

/**
 * Right of the projects, เป้าหมาย is what each is to reach, unless goals stand under it: by their words, or as bare
 * numbers beside those of the sub-plan.
 */
function holdsGoals(grid: Grid, column: number, bottom: number, groups: TableColumns['groups']): boolean {
  const samples: GridCell[] = [];
  for (let row = bottom + 1; row <= grid.bottom && samples.length < SAMPLES; row += 1) {
    const cell = grid.cell(row, column);
    if (cell && !isNothing(cell.text)) samples.push(cell);
  }
  if (samples.some(({ key }) => readGroup(key) !== null || GOAL_NAME.test(key))) return true;
  return groups.length > 1 && samples.length > 0 && samples.every(({ key }) => /^[1-3]$/.test(key));
}

/** Whether the cells of a column only mean something beside a project. */
export function isContent(column: number, { at, groups, titles, unknown }: TableColumns): boolean {
  return (
    column !== at.number &&
    column !== at.remark &&
    !titles.includes(column) &&
    !groups.some((group) => group.column === column) &&
    !unknown.includes(column)
  );
}
