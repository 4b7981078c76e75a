/** What date cells show: how Phaen writes their day, and whether what Excel shows is that day. */
import { toArabic } from '../text/digits';
import { dateOfSerial, type CalendarDate } from './dates';
import { MONTHS } from './months';
import { preparePeriodText, tokenise } from './tokens';
import { toBuddhistEra, toCommonEra } from './years';

/** `5 มิ.ย. 2568`, with the year in the Buddhist Era; null for a serial number that is no date. */
export function shownDate(serial: number): string | null {
  const date = dateOfSerial(serial);
  if (!date) return null;
  const [first, second] = MONTHS[date.month - 1]?.letters ?? ['', ''];
  return `${date.day} ${first}.${second}. ${toBuddhistEra(date.year) ?? date.year}`;
}

/**
 * Whether a date cell may show `text` for that serial number, counted from 1900. A workbook that counts from 1904 shows
 * a day that is four years and a day later. A text that shows no part of a date, such as `####`, contradicts nothing.
 */
export function showsDate(text: string, serial: number): boolean {
  const date = dateOfSerial(serial);
  if (!date) return false;
  const digits = [...toArabic(text).matchAll(/[0-9]+/g)].map(([number]) => Number(number));
  const months = tokenise(preparePeriodText(text)).filter(({ kind }) => kind === 'month');
  const known = numbersIn(date, months.length > 0);
  const hasTime = serial % 1 !== 0;
  return months.every(({ value }) => value === date.month) && (hasTime || digits.every((number) => known.has(number)));
}

/** The numbers with which a day can be written in either era; its month may be a word. */
function numbersIn({ year, month, day }: CalendarDate, hasMonthName: boolean): ReadonlySet<number> {
  const era = toBuddhistEra(year) ?? year;
  const years = [year, era, toCommonEra(era)];
  return new Set([day, ...(hasMonthName ? [] : [month]), ...years, ...years.map((each) => each % 100)]);
}
