/** The Thai fiscal year: named after the calendar year it ends in, it runs from October before to September. */
import type { Quarter } from './quarter';

const FIRST_MONTH = 10;

/** The place of a calendar month (1 to 12) in the fiscal year, from 0 for October to 11 for September. */
function fiscalIndex(month: number): number {
  return (month - FIRST_MONTH + 12) % 12;
}

export function quarterOfMonth(month: number): Quarter {
  return (Math.floor(fiscalIndex(month) / 3) + 1) as Quarter;
}

/** The calendar year in which `month` falls within fiscal year `year` (same era). */
export function yearOfMonth(month: number, fiscalYear: number): number {
  return month >= FIRST_MONTH ? fiscalYear - 1 : fiscalYear;
}

/** The fiscal year that holds a month of a calendar year (same era). */
export function fiscalYearOf(month: number, year: number): number {
  return month >= FIRST_MONTH ? year + 1 : year;
}
