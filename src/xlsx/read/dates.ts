/** Serial numbers of days: 1 is 1 January 1900, and 60 the 29 February 1900 that Lotus 1-2-3 invented. */

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
/** From a serial counted from 1904 to the one counted from 1900. */
export const DAYS_TO_1904 = 1462;

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of an ISO 8601 date or time as cells of type `d` hold it; null if it is none. */
export function serialOf(iso: string): number | null {
  const match = ISO.exec(iso.trim());
  if (!match || iso.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The 31st of June is no other day: nobody knows which one is meant.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const days = date.getTime() / DAY + UNIX_EPOCH;
  return (days < 61 ? days - 1 : days) + time;
}
