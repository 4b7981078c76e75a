/** Months and dates as single points of time. */
import { digitsOf, type Cursor } from './cursor';
import { takeYear } from './parse-years';
import { Refusal } from './refusal';
import type { Edge, Point } from './syntax';
import type { Token } from './tokens';
import { readYear } from './years';

/** null if no point of time begins here. */
export function parsePoint(cursor: Cursor): Point | Edge | null {
  return (
    parseEdge(cursor) ??
    cursor.attempt(() => parseMonthPoint(cursor)) ??
    cursor.attempt(() => parseMonthInDigits(cursor))
  );
}

/** `สิ้นปีงบประมาณ ๒๕๖๘`. */
function parseEdge(cursor: Cursor): Edge | null {
  if (!cursor.at('part') || !cursor.isAt(1, 'fiscal')) return null;
  const part = cursor.next();
  cursor.next();
  if (part.value === 1) throw new Refusal('part-of-year');
  return { edge: part.value === 0 ? 'start' : 'end', fiscalYear: takeYear(cursor) ?? null };
}

function parseMonthPoint(cursor: Cursor): Point | null {
  cursor.skip('link', 'between');
  const position = takePosition(cursor);
  const date = position ? null : takeDate(cursor);
  if (date) return date;
  const days = position ? null : takeDays(cursor);
  if (days) skipDateMark(cursor);
  const isLinked = cursor.skip('link');
  const isApart = cursor.skip('month-word') || isLinked;
  const month = cursor.take('month');
  if (!month) {
    // The month that a day or a week is of is not named.
    if (position || (days && isLinked)) throw new Refusal('which-month');
    return null;
  }
  const english = days ? null : takeEnglishDay(cursor, month);
  if (english) return { month: month.value, ...english, weekday: null };
  return {
    month: month.value,
    year: takeYearBehindMonth(cursor),
    days: days?.range ?? null,
    weekday: isApart ? null : (days?.weekday ?? null),
  };
}

/** The first mark of `15-ม.ค.-68`. */
function skipDateMark(cursor: Cursor): void {
  const mark = cursor.peek();
  if (mark === null || mark.spaced || !cursor.isAt(1, 'month') || !cursor.isAt(3, 'number')) return;
  if (cursor.isAt(2, mark.kind)) cursor.take('dash', 'slash');
}

/** Which part of a month: `ต้นเดือน`, `สัปดาห์ที่ ๒`, `วันศุกร์แรก`, `วันจันทร์ที่ ๒ ของ`. It stays within the month. */
export function takePosition(cursor: Cursor): boolean {
  const found = cursor.attempt((): true | null => {
    if (cursor.take('part')) {
      cursor.take('month-word');
      return cursor.at('year-word', 'fiscal') ? null : true;
    }
    if (cursor.take('week')) return takeOrdinals(cursor) ? true : null;
    if (cursor.at('day', 'weekly-day') && cursor.isAt(1, 'first', 'last')) cursor.next();
    else if (!cursor.take('weekday')) return null;
    if (cursor.take('first', 'last')) return true;
    // วันศุกร์ที่ ๒ ของเดือน is the second Friday; วันศุกร์ที่ ๑๐ มกราคม is the tenth.
    return cursor.take('nth') && takeOrdinals(cursor) && cursor.at('link', 'every') ? true : null;
  });
  return found !== null;
}

const WEEKS = 5;

function takeOrdinals(cursor: Cursor): boolean {
  if (cursor.take('first', 'last')) return true;
  do {
    const number = cursor.take('number');
    if (!number || number.value < 1 || number.value > WEEKS) return false;
  } while (cursor.isAt(1, 'number') && cursor.take('dash', 'to', 'comma', 'and'));
  return true;
}

interface Days {
  readonly range: readonly [number, number];
  readonly weekday: number | null;
}

/** `๑๐`, `วันที่ ๑๐ - ๑๒`, `๑๐, ๑๒ และ ๑๕`, `วันศุกร์ที่ ๑๐`. */
export function takeDays(cursor: Cursor): Days | null {
  return cursor.attempt(() => {
    const days: number[] = [];
    let weekday: number | null = null;
    do {
      cursor.take('day-word');
      const named = cursor.take('weekday');
      cursor.take('nth');
      if (named) weekday = named.value;
      const number = cursor.take('number');
      if (!number || !/^[0-9]{1,2}$/.test(digitsOf(number))) return null;
      days.push(number.value);
    } while (takeDaySeparator(cursor));
    const [first = 0] = days;
    if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? 0))) throw new Refusal('reversed');
    return { range: [first, days[days.length - 1] ?? first] as const, weekday: days.length === 1 ? weekday : null };
  });
}

/** A separator with one more day behind it. */
function takeDaySeparator(cursor: Cursor): boolean {
  if (!cursor.at('dash', 'to', 'comma', 'and')) return false;
  let ahead = 1;
  while (cursor.isAt(ahead, 'day-word', 'weekday', 'nth')) ahead++;
  return cursor.isAt(ahead, 'number') && cursor.take('dash', 'to', 'comma', 'and') !== null;
}

/** `๑๕/๒/๖๘`, and `๑๔-๑๕/๒/๖๘` with the days before it. */
function takeDate(cursor: Cursor): Point | null {
  return cursor.attempt(() => {
    cursor.take('day-word');
    const weekday = cursor.take('weekday')?.value ?? null;
    cursor.take('nth');
    const first = cursor.isAt(2, 'date') && cursor.isAt(1, 'dash', 'to', 'comma', 'and') ? cursor.take('number') : null;
    if (first) cursor.next();
    const date = cursor.take('date')?.date;
    if (!date) return null;
    if (date.year === null) throw new Refusal('ambiguous-year');
    const day = first?.value ?? date.day;
    if (day > date.day || (first && day === date.day)) throw new Refusal('reversed');
    return { month: date.month, year: date.year, days: [day, date.day], weekday: first ? null : weekday };
  });
}

/** `Jan 15, 2025`: only English puts the day behind the month, and only with a full year. */
function takeEnglishDay(cursor: Cursor, month: Token): Pick<Point, 'days' | 'year'> | null {
  if (!/^[a-z]/.test(month.text)) return null;
  return cursor.attempt(() => {
    const day = cursor.take('number');
    cursor.take('comma');
    const number = cursor.take('number');
    const year = number && /^[0-9]{4}$/.test(digitsOf(number)) ? readYear(digitsOf(number)) : null;
    return day && day.value <= 31 && year !== null ? { days: [day.value, day.value] as const, year } : null;
  });
}

/** `๖๗`, `พ.ศ. ๒๕๖๗`, `ปี ๒๕๖๗`, `/๖๗`, `-67`. A number that may be a day as well as a year is refused. */
function takeYearBehindMonth(cursor: Cursor): number | null {
  const joined = cursor.attempt(() => {
    // `ของปี ๒๕๖๗`
    if (cursor.isAt(1, 'year-word')) cursor.take('link');
    const mark = cursor.take('slash', 'dash', 'year-word');
    if (!mark || (mark.kind === 'dash' && (mark.spaced || cursor.peek()?.spaced === true))) return null;
    if (mark.kind !== 'year-word' && !endsInYear(cursor)) return null;
    return takeYear(cursor) ?? null;
  });
  if (joined !== null) return joined;
  if (cursor.at('era')) return takeYear(cursor) ?? null;
  const number = cursor.peek();
  if (number?.kind !== 'number' || digitsOf(number) === '') return null;
  if (isYear(number)) return takeYear(cursor) ?? null;
  // `ม.ค. ๒ ก.พ.`: the day of the next date. `ม.ค. ๓ วัน`, `ม.ค. ๒ ครั้ง`: a length, a number of times.
  if (cursor.isAt(1, 'month', 'month-word', 'day', 'week', 'times', 'year-word', 'quarter')) return null;
  throw new Refusal('ambiguous-year');
}

/** A year, and not the first of further numbers joined to it. */
function endsInYear(cursor: Cursor): boolean {
  const joined = cursor.isAt(1, 'dash', 'slash') && cursor.peek(1)?.spaced === false;
  return isYear(cursor.peek()) && !joined && !cursor.isAt(1, 'month');
}

function isYear(token: Token | null): boolean {
  return token?.kind === 'number' && readYear(digitsOf(token)) !== null;
}

/** `10/2567`. A single digit up to 4 may be a quarter (`1/2568`): left unread. */
function parseMonthInDigits(cursor: Cursor): Point | null {
  const month = cursor.take('number');
  if (!month || month.value < 1 || month.value > 12 || !cursor.take('slash') || !isYear(cursor.peek())) return null;
  if (month.value <= 4 && digitsOf(month).length < 2) throw new Refusal('bare-number');
  return { month: month.value, year: takeYear(cursor) ?? null, days: null, weekday: null };
}
