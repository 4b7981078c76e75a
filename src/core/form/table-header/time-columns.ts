/** The columns of quarters and months, with the fiscal years that their headers name. */
import type { Quarter } from '../../calendar/quarter';
import type { GridCell } from '../sheet/grid';
import type { Headed } from './header-runs';
import { headerYear } from './header-years';

export interface QuarterColumn {
  readonly quarter: Quarter;
  /** 1 to 12 if the column is a month's. */
  readonly month?: number;
  readonly column: number;
  readonly header: GridCell;
  /** The fiscal year that a header names, and the header that does: its own or one over it. Left out if none does. */
  readonly named?: { readonly year: number; readonly by: GridCell };
}

export interface TimeColumns {
  /** In the order of the fiscal year. A quarter or a month occurs once for each year. */
  readonly quarters: readonly QuarterColumn[];
  readonly calendarQuarters: CalendarQuarters | null;
}

/** The first header that names a quarter with the months of another one. */
export interface CalendarQuarters {
  readonly cell: GridCell;
  /** The quarter's own header, if the months are in another one below it. */
  readonly over: GridCell | null;
}

export function timeColumns(byColumn: ReadonlyMap<number, Headed>): TimeColumns {
  const times = [...byColumn].sort(([a], [b]) => a - b).filter(([, { meaning }]) => isTime(meaning));
  const headers = times.map(([, headed]) => headed);
  const quarters: QuarterColumn[] = [];
  let calendarQuarters = calendarMonths(headers);
  for (const [column, headed] of times) {
    const { meaning, cell } = headed;
    if (meaning?.kind !== 'quarter' && meaning?.kind !== 'month') continue;
    const { named, isCalendarQuarter } = headerYear(headed, headers);
    if (isCalendarQuarter) calendarQuarters ??= { cell, over: null };
    const { quarter } = meaning;
    const month = meaning.kind === 'month' ? { month: meaning.month } : {};
    const entered = { quarter, ...month, column, header: cell, ...(named && { named }) };
    if (!quarters.some((other) => isSame(other, entered))) quarters.push(entered);
  }
  calendarQuarters ??= calendarYear(quarters);
  quarters.sort((a, b) => a.quarter - b.quarter || a.column - b.column);
  return { quarters, calendarQuarters };
}

/** Months below the headers of quarters, each below another one than its own. */
function calendarMonths(headers: readonly Headed[]): CalendarQuarters | null {
  const under = headers.filter(({ over }) => over?.meaning?.kind === 'quarter');
  const [first] = under;
  const isOther = ({ meaning, over }: Headed): boolean => quarterOf(meaning) !== quarterOf(over?.meaning);
  return first && under.every(isOther) ? { cell: first.cell, over: first.over?.cell ?? null } : null;
}

/** All months from January on, without a year: October may be of this fiscal year or of the next. */
function calendarYear(columns: readonly QuarterColumn[]): CalendarQuarters | null {
  const [first] = columns;
  if (first?.month !== JANUARY || columns.some(({ named }) => named)) return null;
  return new Set(columns.map(({ month }) => month)).size === MONTHS_OF_YEAR ? { cell: first.header, over: null } : null;
}

const JANUARY = 1;
const MONTHS_OF_YEAR = 12;

function quarterOf(meaning: Headed['meaning'] | undefined): Quarter | null {
  return meaning?.kind === 'quarter' || meaning?.kind === 'month' ? meaning.quarter : null;
}

function isTime(meaning: Headed['meaning']): boolean {
  return quarterOf(meaning) !== null;
}

/** Whether the second column repeats the first: the same quarter or month of, as far as is known, the same year. */
function isSame(first: QuarterColumn, second: QuarterColumn): boolean {
  const isOtherYear = first.named && second.named && first.named.year !== second.named.year;
  const isTwice = second.month === undefined || first.month === second.month;
  return first.quarter === second.quarter && isTwice && !isOtherYear;
}

/** The quarter or the month of any year. */
export function slotOf({ quarter, month }: QuarterColumn): string {
  return `${quarter}/${month ?? ''}`;
}
