/** Telling a period in words from other text, where it does not stand in a column of its own. */
import { readPeriod } from '../calendar/period';
import type { PeriodReason } from '../calendar/reasons';
import type { PeriodText } from '../plan/plan';
import type { Place } from '../workbook/snapshot';

/** The plan year to read with, where the form names none: only the months matter then. */
const ANY_YEAR = 2568;

/** Refusals after which a text is surely about time, though it does not say clearly when. */
const ABOUT_TIME: ReadonlySet<PeriodReason> = new Set<PeriodReason>([
  'wrong-year',
  'reversed',
  'disagree',
  'no-such-date',
  'calendar-year',
]);

const LETTERS = /[ก-ฮa-z]/i;

/** Whether what stands in a quarter's cell tells a period: it can be read as one, or it is words typed across the cells. */
export function looksLikePeriod(text: string, year: number | null, isAcross: boolean): boolean {
  const reading = readPeriod(text, year ?? ANY_YEAR);
  return reading.ok || ABOUT_TIME.has(reading.reason) || (isAcross && LETTERS.test(text) && text.trim().length > 1);
}

const LAST_BRACKETS = /[(（]([^()（）]+)[)）]\s*$/;

/** The period in brackets at the end of a title, `โครงการ… (ต.ค. - ธ.ค. 67)`; other brackets are part of the name. */
export function periodInTitle(title: string, place: Place, year: number | null): PeriodText[] {
  const text = LAST_BRACKETS.exec(title)?.[1]?.trim();
  if (text === undefined) return [];
  const reading = readPeriod(text, year ?? ANY_YEAR);
  return reading.ok || ABOUT_TIME.has(reading.reason) ? [{ ...place, text, where: 'title' }] : [];
}
