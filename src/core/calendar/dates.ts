/** Days of the Gregorian calendar, with years in the Buddhist Era. */
import { toCommonEra } from './years';

const DAY = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was: Excel counts it, so its dates before are one day off. */
const FIRST_TRUE_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(month: number, year: number): number {
  return new Date(Date.UTC(toCommonEra(year), month, 0)).getUTCDate();
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(toCommonEra(year), month - 1, day)).getUTCDay();
}

/** A count of days that grows by one each day, for comparing and subtracting. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(toCommonEra(year), month - 1, day) / DAY;
}

/** The day that a date cell of the 1900 system holds, its year as the cell shows it; null if Excel shows none. */
export function dateOfSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_TRUE_SERIAL && whole <= LAST_SERIAL)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
