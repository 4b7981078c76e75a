/** The project table's header: which column holds what, in any order, over one row or several. */
import type { Quarter } from '../../calendar/quarter';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { ColumnId } from '../vocabulary/vocabulary';
import type { Grid, GridCell } from '../sheet/grid';
import { columnsUnder, headerRowBelow } from './header-rows';
import { dateMonths, type Headed } from './header-runs';
import { headerMeaning, titleHeaderOf, type HeaderMeaning } from './header-cell';
import { PART_HEADING } from '../phrases/form-labels';
import { isBlankText } from '../phrases/blank-text';
import { holdsGoals } from './goal-column';

export interface QuarterColumn {
  readonly quarter: Quarter;
  /** 1 to 12 if the column is a month's. */
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
  /** Columns that are not read: what the form does not ask for, and those whose header nobody knows. */
  readonly beside: readonly number[];
}

export interface TableHeader {
  readonly columns: TableColumns;
  /** The header's last row, the cells that it is made of, and those of them that no table of labels knows. */
  readonly bottom: number;
  readonly cells: readonly GridCell[];
  readonly unknown: readonly GridCell[];
}

/** A header needs the project column and this many others, so that a line of text is never taken for one. */
const FEWEST_OTHERS = 2;

/** The header that begins in `row`, or null. Header rows are repeated at every page of a printed form. */
export function readHeader(grid: Grid, row: number): TableHeader | null {
  const first = grid.row(row);
  const title = first.length <= FEWEST_OTHERS ? null : titleHeaderOf(first);
  if (!title) return null;
  const dates = dateMonths(grid, first);
  const headed = first.map((cell): Headed => ({
    cell,
    meaning: cell === title ? { kind: 'column', id: 'title' } : (dates.get(cell) ?? headerMeaning(cell)),
  }));
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
  const { columns, unknown } = columnsOf(grid, byColumn, last);
  if (!isOfProjects(columns, byColumn)) return null;
  const isTold = (each: Headed): boolean => {
    const { column } = each.cell;
    if (each.meaning !== null) return unknown.includes(column) && byColumn.get(column) === each;
    // The budget of one year among several has no label of its own.
    const isBudget = column === columns.at.budget && byColumn.get(column) === each;
    return unknown.includes(column) || !(isBudget || isSpeltOut(grid, each, byColumn));
  };
  return {
    columns,
    bottom: last,
    cells: [...cells.map(({ cell }) => cell), ...index],
    unknown: cells.filter(isTold).map(({ cell }) => cell),
  };
}

/** `รายการ` heads lists of all kinds: one of projects says when or by whom. */
function isOfProjects({ at, quarters }: TableColumns, byColumn: ReadonlyMap<number, Headed>): boolean {
  const title = at.title === undefined ? undefined : byColumn.get(at.title);
  return (
    title?.cell.key !== PHASE_2.headers.anyList ||
    quarters.length > 0 ||
    at.period !== undefined ||
    at.unit !== undefined
  );
}

/** A header over several columns that the row below spells out needs no table of labels. */
function isSpeltOut(grid: Grid, { cell }: Headed, byColumn: ReadonlyMap<number, Headed>): boolean {
  const isOverSeveral = columnsUnder(grid, cell).length > 1 || grid.cell(cell.row, cell.column + 1) === null;
  return isOverSeveral && [0, 1].every((right) => (byColumn.get(cell.column + right)?.cell.row ?? 0) > cell.row);
}

/** `(๑) (๒) (๓) …` under the header: the columns' own numbers. */
function numberRowBelow(grid: Grid, bottom: number): readonly GridCell[] {
  const cells = grid.row(bottom + 1);
  const isNumbers =
    cells.length > 4 && cells.every(({ key }, index) => key.replace(/^[-(]|\)$/g, '') === String(index + 1));
  return isNumbers ? cells : [];
}

/** People for whom it is, and the person who does it, are read if the table has no column for how many and by whom. */
const INSTEAD_OF: Readonly<Partial<Record<ColumnId, ColumnId>>> = { people: 'quantity', person: 'unit' };

type TimeMeaning = Extract<HeaderMeaning, { kind: 'quarter' | 'month' }>;

/** The columns that are entered so far, from left to right. */
interface Entered {
  readonly at: Partial<Record<ColumnId, number>>;
  readonly groups: { readonly column: number; readonly label: string }[];
  readonly quarters: QuarterColumn[];
  readonly beside: number[];
}

/** Enters a column; false if its header has no meaning, or the meaning of an earlier one. `ids`: what the headers mean. */
function enter(entered: Entered, column: number, { cell, meaning }: Headed, ids: ReadonlySet<ColumnId>): boolean {
  const { at, groups, beside } = entered;
  if (meaning?.kind === 'quarter' || meaning?.kind === 'month') return enterTime(entered.quarters, column, meaning);
  if (meaning?.kind === 'span') {
    if (!meaning.isOfQuarters || at.period !== undefined) return false;
    // `ไตรมาสที่ดำเนินการ` with no quarters below it holds them in words.
    at.period = column;
    return true;
  }
  if (meaning?.kind !== 'column') return false;
  const instead = INSTEAD_OF[meaning.id];
  if (meaning.id === 'other' || (instead !== undefined && ids.has(instead))) {
    beside.push(column);
  } else if (meaning.id === 'group') {
    if (groups.some(({ label }) => label === cell.key)) return false;
    groups.push({ column, label: cell.key });
  } else {
    const id = instead ?? meaning.id;
    if (at[id] !== undefined) return false;
    at[id] = column;
  }
  return true;
}

function enterTime(quarters: QuarterColumn[], column: number, meaning: TimeMeaning): boolean {
  const month = meaning.kind === 'month' ? { month: meaning.month } : {};
  const isSame = (other: QuarterColumn): boolean =>
    other.quarter === meaning.quarter && (month.month === undefined || other.month === month.month);
  if (quarters.some(isSame)) return false;
  quarters.push({ quarter: meaning.quarter, ...month, column });
  return true;
}

/** `unknown`: the columns of `beside` that have no known header. A header that occurs twice heads the table once. */
function columnsOf(
  grid: Grid,
  byColumn: ReadonlyMap<number, Headed>,
  bottom: number,
): { readonly columns: TableColumns; readonly unknown: readonly number[] } {
  const entered: Entered = { at: {}, groups: [], quarters: [], beside: [] };
  const { at, groups, quarters, beside } = entered;
  let titles: number[] = [];
  const unknown: number[] = [];
  const ids = new Set([...byColumn.values()].flatMap(({ meaning }) => (meaning?.kind === 'column' ? meaning.id : [])));
  for (const [column, headed] of [...byColumn].sort(([a], [b]) => a - b)) {
    const { cell } = headed;
    // A dash or a part's heading heads no column: the cells below it are reported row by row.
    const isEntered = enter(entered, column, headed, ids);
    if (!isEntered && !isBlankText(cell.text) && !PART_HEADING.test(cell.key)) unknown.push(column);
    if (column === at.title) titles = columnsUnder(grid, cell).filter((each) => each === column || !byColumn.has(each));
  }
  const [ofYear, ...otherYears] = unknown.filter((column) => BUDGET_OF_YEAR.test(byColumn.get(column)?.cell.key ?? ''));
  if (ofYear !== undefined && otherYears.length === 0 && at.budget === undefined) {
    at.budget = ofYear;
    unknown.splice(unknown.indexOf(ofYear), 1);
  }
  quarters.sort((a, b) => a.quarter - b.quarter || a.column - b.column);
  const right = at.title === undefined ? [] : groups.filter((group) => group.column > (at.title ?? 0));
  const ofProjects = right.filter((group) => group.label === GOAL && !holdsGoals(grid, group.column, bottom, right));
  for (const { column } of ofProjects) {
    if (at.quantity === undefined) at.quantity = column;
    else unknown.push(column);
  }
  const others = groups.filter((group) => !ofProjects.includes(group));
  return { columns: { bottom, at, groups: others, titles, quarters, beside: [...beside, ...unknown] }, unknown };
}

/** Of several years nobody has said which one is the plan's. */
const { budgetOfYear: BUDGET_OF_YEAR, goals: GOAL } = PHASE_2.headers;

/** Whether the cells of a column only mean something beside a project. */
export function isContent(column: number, { at, groups, titles, beside }: TableColumns): boolean {
  return (
    column !== at.number &&
    !titles.includes(column) &&
    !groups.some((group) => group.column === column) &&
    !beside.includes(column)
  );
}
