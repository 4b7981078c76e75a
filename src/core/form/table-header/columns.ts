/** The columns of the project table: which one holds what, by what the headers mean. */
import type { Quarter } from '../../calendar/quarter';
import { isBlankText } from '../phrases/blank-text';
import { PART_HEADING } from '../phrases/form-labels';
import type { Grid, GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { ColumnId } from '../vocabulary/vocabulary';
import { holdsGoals } from './goal-column';
import type { HeaderMeaning } from './header-cell';
import { MULTIPLES, UNIT_OF_MONEY } from './header-patterns';
import { columnsUnder } from './header-rows';
import type { Headed } from './header-runs';
import { timeColumns, type CalendarQuarters, type QuarterColumn } from './time-columns';
import { gather } from '../../workbook/gather';

export interface SourceColumn {
  readonly column: number;
  /** The fiscal year that its header names, in two digits. */
  readonly year: number | null;
}

export interface AsideColumn {
  readonly column: number;
  readonly as: 'result' | 'money' | 'year';
  /** What it is a result of, or money for; null if its header is not known. */
  readonly of: ColumnId | 'quarter' | null;
  readonly quarter: Quarter | null;
  /** The cell that says what it is: the heading over it, or its own header. */
  readonly heading: GridCell;
}

export interface TableColumns {
  /** The header's last row: what is merged from above it down into the table is none of the table's entries. */
  readonly bottom: number;
  /** Zero-based column of each kind that the table has; the first of several. */
  readonly at: Readonly<Partial<Record<ColumnId, number>>>;
  /** Sub-plan, goal and guideline may have a column each; `label` is its header's key. */
  readonly groups: readonly { readonly column: number; readonly label: string }[];
  /** The headers of which any may be that of the projects; none if it is certain. */
  readonly rivals: readonly GridCell[];
  /** The columns under the header of the projects, which may be merged over a number's and a name's. */
  readonly titles: readonly number[];
  readonly quarters: readonly QuarterColumn[];
  /** The first of the headers that name a quarter with the months of another one: none of them is then read. */
  readonly calendarQuarters: CalendarQuarters | null;
  /** The columns of money by source, below one header of the budget. */
  readonly sources: readonly SourceColumn[];
  /** Results, money and quarters of other years beside the plan's own columns. */
  readonly asides: readonly AsideColumn[];
  /** Columns that are not read: what the form does not ask for, and those whose header nobody knows. */
  readonly beside: readonly number[];
  /** How many baht one is in the columns of money, and the header that says so. */
  readonly multiple: { readonly baht: number; readonly cell: GridCell } | null;
  /** A header below that of the budget, among sources, which names none: the sources are not summed. */
  readonly unclearBudget: GridCell | null;
}

/** A column that is read as another one, unless the table has one of `unless`. */
interface Substitute {
  readonly of: ColumnId;
  readonly unless: readonly ColumnId[];
}

/** People for whom it is, and who does it, are read if the table has no column for how many and by whom. */
const INSTEAD_OF: Readonly<Partial<Record<ColumnId, Substitute>>> = {
  people: { of: 'quantity', unless: ['quantity'] },
  person: { of: 'unit', unless: ['unit', 'agency'] },
  agency: { of: 'unit', unless: ['unit'] },
};

/** The columns that are entered so far, from left to right. */
interface Entered {
  readonly at: Partial<Record<ColumnId, number>>;
  readonly groups: { readonly column: number; readonly label: string }[];
  readonly quarters: readonly QuarterColumn[];
  readonly sources: SourceColumn[];
  readonly asides: AsideColumn[];
  readonly beside: number[];
}

/** Enters a column; false if its header has no meaning, or the meaning of an earlier one. `ids`: what the headers mean. */
function enter(entered: Entered, column: number, headed: Headed, ids: ReadonlySet<ColumnId>): boolean {
  const { meaning } = headed;
  switch (meaning?.kind) {
    case 'quarter':
    case 'month':
      return entered.quarters.some((quarter) => quarter.column === column);
    case 'span':
      if (!meaning.isOfQuarters || entered.at.period !== undefined) return false;
      // `ไตรมาสที่ดำเนินการ` with no quarters below it holds them in words.
      entered.at.period = column;
      return true;
    case 'source':
      entered.sources.push({ column, year: meaning.year });
      return true;
    case 'aside':
      entered.asides.push(asideOf(column, meaning, headed));
      return true;
    case 'column':
      return enterColumn(entered, column, meaning.id, headed.cell.key, ids);
    default:
      return false;
  }
}

function enterColumn(
  { at, groups, beside }: Entered,
  column: number,
  id: ColumnId,
  label: string,
  ids: ReadonlySet<ColumnId>,
): boolean {
  const instead = INSTEAD_OF[id];
  const isApart = instead?.unless.some((other) => ids.has(other)) ?? false;
  if (id === 'other' || (isApart && id !== 'agency')) {
    beside.push(column);
  } else if (id === 'group') {
    if (groups.some((group) => group.label === label)) return false;
    groups.push({ column, label });
  } else {
    const own = isApart ? id : (instead?.of ?? id);
    if (at[own] !== undefined) return false;
    at[own] = column;
  }
  return true;
}

function asideOf(
  column: number,
  { as, of }: Extract<HeaderMeaning, { kind: 'aside' }>,
  { cell, over }: Headed,
): AsideColumn {
  const isTime = of?.kind === 'quarter' || of?.kind === 'month';
  const isHalf = over?.meaning?.kind !== 'aside' && !isTime && over?.meaning?.kind === 'column';
  return {
    column,
    as,
    of: isTime ? 'quarter' : of?.kind === 'column' ? of.id : null,
    quarter: isTime ? of.quarter : null,
    heading: isHalf || !over || over.meaning?.kind === 'quarter' ? cell : over.cell,
  };
}

/** `unknown`: the columns of `beside` that have no known header. A header that occurs twice heads the table once. */
export function columnsOf(
  grid: Grid,
  byColumn: ReadonlyMap<number, Headed>,
  bottom: number,
  rivals: readonly GridCell[],
): { readonly columns: TableColumns; readonly unknown: readonly number[] } {
  const { quarters, calendarQuarters } = timeColumns(byColumn);
  const entered: Entered = { at: {}, groups: [], quarters, sources: [], asides: [], beside: [] };
  const { at, beside } = entered;
  const ids = new Set(gather([...byColumn.values()], ({ meaning }) => (meaning?.kind === 'column' ? meaning.id : [])));
  const open: number[] = [];
  for (const [column, headed] of [...byColumn].sort(([a], [b]) => a - b)) {
    const { cell } = headed;
    // A dash or a part's heading heads no column: the cells below it are reported row by row.
    const isEntered = enter(entered, column, headed, ids);
    if (!isEntered && !isBlankText(cell.text) && !PART_HEADING.test(cell.key)) open.push(column);
  }
  const isOpen = enterSynonyms(entered, open, byColumn);
  const unknown = open.filter(isOpen);
  const groups = groupsLeft(grid, entered, bottom, unknown);
  return {
    columns: {
      bottom,
      at,
      groups,
      rivals,
      titles: titlesOf(grid, at.title, byColumn),
      // Quarters that contradict themselves are none.
      quarters: calendarQuarters ? [] : quarters,
      calendarQuarters,
      sources: entered.sources,
      asides: entered.asides,
      beside: [...beside, ...unknown, ...(calendarQuarters ? quarters.map(({ column }) => column) : [])],
      multiple: multipleOf(byColumn),
      unclearBudget: at.budget === undefined && entered.sources.length > 0 ? unclearBudget(unknown, byColumn) : null,
    },
    unknown,
  };
}

function titlesOf(grid: Grid, title: number | undefined, byColumn: ReadonlyMap<number, Headed>): readonly number[] {
  const cell = title === undefined ? undefined : byColumn.get(title)?.cell;
  return cell ? columnsUnder(grid, cell).filter((each) => each === title || !byColumn.has(each)) : [];
}

/**
 * Enters columns whose headers replace one that is absent; the other one of `ตัวชี้วัด` and `ค่าเป้าหมาย` is beside it.
 * Returns which columns are still open.
 */
function enterSynonyms(
  { at, sources, beside }: Entered,
  open: readonly number[],
  byColumn: ReadonlyMap<number, Headed>,
): (column: number) => boolean {
  const taken = new Set<number>();
  const keyOf = (column: number): string => byColumn.get(column)?.cell.key ?? '';
  const [ofYear, ...otherYears] = open.filter((column) => BUDGET_OF_YEAR.test(keyOf(column)));
  if (ofYear !== undefined && otherYears.length === 0 && at.budget === undefined && sources.length === 0) {
    at.budget = ofYear;
    taken.add(ofYear);
  }
  for (const [id, patterns] of SYNONYMS) {
    if (at[id] !== undefined || (id === 'budget' && sources.length > 0)) continue;
    // A result alone is the quality only beside a quantity.
    if (id === 'quality' && at.quantity === undefined) continue;
    const wanting = open.filter((column) => !taken.has(column) && patterns.some((each) => each.test(keyOf(column))));
    const first = patterns.flatMap((each) => wanting.filter((column) => each.test(keyOf(column))))[0];
    if (first === undefined || (wanting.length > 1 && id !== 'quantity')) continue;
    at[id] = first;
    for (const column of wanting) taken.add(column);
    beside.push(...wanting.filter((column) => column !== first));
  }
  return (column) => !taken.has(column);
}

const SYNONYMS = (Object.entries(PHASE_2.headers.synonyms) as [ColumnId, readonly RegExp[]][]).map(
  ([id, patterns]) => [id, patterns.map(({ source }) => new RegExp(`^(?:${source})$`))] as const,
);

/** The columns of groups, without those headed เป้าหมาย that hold what each project is to reach. */
function groupsLeft(grid: Grid, { at, groups }: Entered, bottom: number, unknown: number[]): TableColumns['groups'] {
  const right = at.title === undefined ? [] : groups.filter((group) => group.column > (at.title ?? 0));
  const ofProjects = right.filter((group) => group.label === GOAL && !holdsGoals(grid, group.column, bottom, right));
  for (const { column } of ofProjects) {
    if (at.quantity === undefined) at.quantity = column;
    else unknown.push(column);
  }
  return groups.filter((group) => !ofProjects.includes(group));
}

/** `งบประมาณ (ล้านบาท)`: the unit of money in brackets, in the header of the budget or over it. */
function multipleOf(byColumn: ReadonlyMap<number, Headed>): TableColumns['multiple'] {
  for (const headed of byColumn.values()) {
    const { meaning } = headed;
    if (meaning?.kind !== 'source' && !(meaning?.kind === 'column' && meaning.id === 'budget')) continue;
    for (let each: Headed | null = headed; each; each = each.over) {
      const [, unit = ''] = UNIT_OF_MONEY.exec(each.cell.key) ?? [];
      const baht = MULTIPLES.get(unit);
      if (baht !== undefined) return { baht, cell: each.cell };
    }
  }
  return null;
}

function unclearBudget(unknown: readonly number[], byColumn: ReadonlyMap<number, Headed>): GridCell | null {
  for (const column of unknown) {
    const headed = byColumn.get(column);
    const meaning = headed?.over?.meaning;
    if (headed && meaning?.kind === 'column' && meaning.id === 'budget') return headed.cell;
  }
  return null;
}

/** If there are several years, none is known to be the plan's. */
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
