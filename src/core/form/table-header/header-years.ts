/**
 * The fiscal years that the headers of quarters and months name, and headers that contradict themselves: quarter 1 with
 * the months of a calendar quarter.
 */
import { MONTHS } from '../../calendar/months';
import { readPeriod } from '../../calendar/period';
import type { Quarter } from '../../calendar/quarter';
import { oneOf } from '../../text/patterns';
import type { Headed } from './header-runs';

export interface HeaderYear {
  /** Buddhist Era; null if the header names none. */
  readonly fiscalYear: number | null;
  /** Whether it names a quarter and the months of another one. */
  readonly isCalendarQuarter: boolean;
}

const NONE: HeaderYear = { fiscalYear: null, isCalendarQuarter: false };
const YEAR = /25[0-9]{2}|(?<![0-9])[67][0-9](?![0-9])/g;
const OCTOBER = 10;
const ANY_YEAR = 2568;
const MONTH_NAMES = MONTHS.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
const ABBREVIATIONS = MONTHS.map(({ letters: [first, second] }) => `${first}\\.?${second}\\.?`).join('|');
/** From the first month that a header names to its end, without a closing bracket. */
const FROM_MONTH = new RegExp(`(?:[0-9]{1,2})?(?:${oneOf(MONTH_NAMES)}|${ABBREVIATIONS})[^()]*`);

/** What the header of a quarter or a month says of its year. `siblings`: those below the same heading, left to right. */
export function headerYear(headed: Headed, siblings: readonly Headed[]): HeaderYear {
  const { meaning, cell } = headed;
  if (meaning?.kind === 'quarter') return quarterYear(cell.key, meaning.quarter);
  if (meaning?.kind !== 'month') return NONE;
  const { month } = meaning;
  const own = yearsIn(cell.key);
  const [first, second] = own.length > 0 ? own : yearsOver(headed);
  if (first === undefined) return NONE;
  if (second !== undefined) return { ...NONE, fiscalYear: month >= OCTOBER ? first + 1 : second };
  const isFiscal =
    isFiscalRun(siblings) && (own.length === 0 || siblings.every((each) => yearsIn(each.cell.key)[0] === first));
  return { ...NONE, fiscalYear: isFiscal ? first : fiscalYearOf(month, first) };
}

/** One year over, or behind, all months from October to beyond December is the fiscal year. */
function isFiscalRun(siblings: readonly Headed[]): boolean {
  const months = siblings.flatMap(({ meaning }) => (meaning?.kind === 'month' ? meaning.month : []));
  return months[0] === OCTOBER && months.some((month) => month < OCTOBER);
}

function quarterYear(key: string, quarter: Quarter): HeaderYear {
  const period = FROM_MONTH.exec(key)?.[0];
  if (period === undefined) return NONE;
  const years = yearsIn(period);
  const candidates = years.length === 0 ? [ANY_YEAR] : [...new Set(years.flatMap((year) => [year, year + 1]))];
  for (const year of candidates) {
    const reading = readPeriod(period, year);
    const [only, ...others] = reading.ok ? reading.quarters : [];
    if (only !== undefined && others.length === 0)
      return { fiscalYear: years.length > 0 ? year : null, isCalendarQuarter: only !== quarter };
  }
  return NONE;
}

function yearsOver({ over }: Headed): readonly number[] {
  for (let each = over; each; each = each.over) {
    const years = yearsIn(each.cell.key);
    if (years.length > 0) return years;
  }
  return [];
}

function yearsIn(key: string): number[] {
  return [...key.matchAll(YEAR)].map(([year]) => 2500 + (Number(year) % 100));
}

function fiscalYearOf(month: number, calendarYear: number): number {
  return month >= OCTOBER ? calendarYear + 1 : calendarYear;
}
