/** A day of the calendar, in the Buddhist Era. */
import { fiscalYearOf, quarterOfMonth } from './fiscal-year';
import { MONTHS } from './months';
import { QUARTERS, type Quarter } from './quarter';
import { toBuddhistEra } from './years';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a clock, where the clock is. */
export function dayOf(clock: Date): Day {
  const year = clock.getFullYear();
  return { year: toBuddhistEra(year) ?? year, month: clock.getMonth() + 1, day: clock.getDate() };
}

/** `29 พฤศจิกายน 2569` */
export function dayText({ year, month, day }: Day): string {
  return `${String(day)} ${MONTHS[month - 1]?.names[0] ?? ''} ${String(year)}`;
}

/** The quarter of the fiscal year that comes after the day's; the first if the year is still to come, null if none does. */
export function nextQuarter({ year, month }: Day, fiscalYear: number): Quarter | null {
  const now = fiscalYearOf(month, year);
  if (now !== fiscalYear) return now < fiscalYear ? 1 : null;
  return QUARTERS.find((quarter) => quarter > quarterOfMonth(month)) ?? null;
}
