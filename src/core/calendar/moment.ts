/** Days and minutes of local time, in the form of ISO 8601. The core has no clock and no time zones. */
import { fiscalYearOf, quarterOfMonth } from './fiscal-year';
import { QUARTERS, type Quarter } from './quarter';
import { toBuddhistEra } from './years';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-11-29T14:30`, in the local time of the machine. */
export function momentOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `2026-11-29` of that moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Whether it is a day of the calendar in the form of `dayOf`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/**
 * The quarter of the fiscal year (of the Buddhist Era) that comes after the moment's; the first if the year is still to
 * come, null if none does.
 */
export function nextQuarter(moment: string, fiscalYear: number): Quarter | null {
  const [year = 0, month = 1] = moment.split('-').map(Number);
  const now = fiscalYearOf(month, toBuddhistEra(year) ?? year);
  if (now !== fiscalYear) return now < fiscalYear ? 1 : null;
  return QUARTERS.find((quarter) => quarter > quarterOfMonth(month)) ?? null;
}
