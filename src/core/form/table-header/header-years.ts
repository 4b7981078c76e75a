/**
 * The fiscal years that the headers of quarters and months name, and headers that contradict themselves: quarter 1 with
 * the months of a calendar quarter.
 */
import { fiscalYearOf } from '../../calendar/fiscal-year';
import { MONTHS } from '../../calendar/months';
import { readPeriod } from '../../calendar/period';
import type { Quarter } from '../../calendar/quarter';
import { anyOf, oneOf } from '../../text/patterns';
import type { GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { Headed } from './header-runs';

export interface HeaderYear {
  /** The fiscal year (Buddhist Era) and the header that names it; null if none does. */
  readonly named: { readonly year: number; readonly by: GridCell } | null;
  /** Whether it names a quarter and the months of another one. */
  readonly isCalendarQuarter: boolean;
}

const NONE: HeaderYear = { named: null, isCalendarQuarter: false };
const YEAR = /(?<![0-9])(?:25[0-9]{2}|[67][0-9])(?![0-9])/g;
const { years } = PHASE_2;
/** Over quarters two digits are a year only behind a word for years, or behind another year. */
const YEAR_OVER = new RegExp(
  `(?<![0-9])25[0-9]{2}(?![0-9])|(?<=${anyOf(years.yearLabel, years.buddhistEra)}|[0-9]{2}[-/])[67][0-9](?![0-9])`,
  'g',
);
/** `ไตรมาส ๑/๒๕๖๘`: the year at the end of a header. */
const YEAR_BEHIND = /(?<![0-9])(25[0-9]{2}|[67][0-9])\)?$/;
const OCTOBER = 10;
const ANY_YEAR = 2568;
const MONTH_NAMES = MONTHS.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
const ABBREVIATIONS = MONTHS.map(({ letters: [first, second] }) => `${first}\\.?${second}\\.?`).join('|');
/** From the first month that a header names to its end, without a closing bracket. */
const FROM_MONTH = new RegExp(`(?:[0-9]{1,2})?(?:${oneOf(MONTH_NAMES)}|${ABBREVIATIONS})[^()]*`);

/** What the header of a quarter or a month says of its year. `times`: the headers of all of them, from left to right. */
export function headerYear(headed: Headed, times: readonly Headed[]): HeaderYear {
  const { meaning, cell } = headed;
  if (meaning?.kind === 'month') return { named: monthYear(headed, meaning.month, times), isCalendarQuarter: false };
  if (meaning?.kind !== 'quarter') return NONE;
  const period = FROM_MONTH.exec(cell.key)?.[0];
  if (period !== undefined) return datedQuarter(headed, period, times);
  return { named: yearOfQuarter(headed, times), isCalendarQuarter: false };
}

function monthYear(headed: Headed, month: number, times: readonly Headed[]): HeaderYear['named'] {
  const own = yearsIn(headed.cell.key, YEAR);
  const { years, by } = own.length > 0 ? { years: own, by: headed.cell } : yearsOver(headed, YEAR);
  const [first, second] = years;
  if (first === undefined) return null;
  if (second !== undefined) return { year: month >= OCTOBER ? first + 1 : second, by };
  const siblings = times.filter(({ over, meaning }) => over === headed.over && meaning?.kind === 'month');
  const isFiscal =
    isFiscalRun(siblings) && (own.length === 0 || siblings.every((each) => yearsIn(each.cell.key, YEAR)[0] === first));
  return { year: isFiscal ? first : fiscalYearOf(month, first), by };
}

/** One year over, or behind, all months from October to beyond December is the fiscal year. */
function isFiscalRun(siblings: readonly Headed[]): boolean {
  const months = siblings.flatMap(({ meaning }) => (meaning?.kind === 'month' ? meaning.month : []));
  return months[0] === OCTOBER && months.some((month) => month < OCTOBER);
}

/** `ไตรมาส ๑ (ต.ค. - ธ.ค. ๖๗)` */
function datedQuarter(headed: Headed, period: string, times: readonly Headed[]): HeaderYear {
  const { meaning, cell } = headed;
  const years = yearsIn(period, YEAR);
  const candidates = years.length === 0 ? [ANY_YEAR] : [...new Set(years.flatMap((year) => [year, year + 1]))];
  for (const year of candidates) {
    const reading = readPeriod(period, year);
    const [only, ...others] = reading.ok ? reading.quarters : [];
    if (only === undefined || others.length > 0) continue;
    return {
      named: years.length > 0 ? { year, by: cell } : yearOver(headed, only, times),
      isCalendarQuarter: meaning?.kind === 'quarter' && only !== meaning.quarter,
    };
  }
  return NONE;
}

/** The year over quarters that are named by their months: the fiscal year if they begin with October, else the calendar's. */
function yearOver(headed: Headed, quarter: Quarter, times: readonly Headed[]): HeaderYear['named'] {
  const { years, by } = yearsOver(headed, YEAR_OVER);
  const [first, second] = years;
  if (first === undefined) return null;
  if (second !== undefined) return { year: second, by };
  const siblings = times.filter(({ over }) => over === headed.over);
  const opening = siblings[0]?.meaning;
  const isFiscal = opening?.kind === 'quarter' && opening.quarter === 1 && siblings.length > 1;
  return { year: quarter === 1 && !isFiscal ? first + 1 : first, by };
}

interface QuarterYear {
  readonly quarter: Quarter;
  readonly year: number;
  readonly by: GridCell;
  /** Whether two years name it: `ปี ๒๕๖๗/๒๕๖๘`. */
  readonly isPair: boolean;
}

/** A year behind a quarter, or over it, is the fiscal year; but before quarter 2 of the next one it is quarter 1's own. */
function yearOfQuarter(headed: Headed, times: readonly Headed[]): HeaderYear['named'] {
  const own = yearNamed(headed);
  if (!own) return null;
  const { quarter, year, by, isPair } = own;
  if (quarter !== 1 || isPair) return { year, by };
  const next = times[times.indexOf(headed) + 1];
  const second = next ? yearNamed(next) : null;
  if (second?.quarter !== 2) return null;
  return second.year === year || second.year === year + 1 ? { year: second.year, by } : null;
}

function yearNamed(headed: Headed): QuarterYear | null {
  const { meaning, cell } = headed;
  if (meaning?.kind !== 'quarter') return null;
  const behind = YEAR_BEHIND.exec(cell.key)?.[1];
  const { years, by } =
    behind === undefined ? yearsOver(headed, YEAR_OVER) : { years: yearsIn(behind, YEAR), by: cell };
  const [first, second] = years;
  return first === undefined
    ? null
    : { quarter: meaning.quarter, year: second ?? first, by, isPair: second !== undefined };
}

interface YearsOver {
  /** None, one, or two that follow each other. */
  readonly years: readonly number[];
  readonly by: GridCell;
}

/** The years of the nearest header over another one that names some. A range of several years is none of them. */
function yearsOver({ cell, over }: Headed, pattern: RegExp): YearsOver {
  for (let each = over; each; each = each.over) {
    const years = yearsIn(each.cell.key, pattern);
    const [first = 0, second = first + 1, ...others] = years;
    if (years.length > 0) return { years: others.length > 0 || second !== first + 1 ? [] : years, by: each.cell };
  }
  return { years: [], by: cell };
}

function yearsIn(key: string, pattern: RegExp): number[] {
  return [...key.matchAll(pattern)].map(([year]) => 2500 + (Number(year) % 100));
}
