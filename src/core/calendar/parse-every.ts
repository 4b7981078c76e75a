/** What comes again and again: `ทุกเดือน`, `ทุก ๓ เดือน`, `ทุกวันจันทร์แรกของเดือน`, `วันที่ ๕ ของทุกเดือน`. */
import type { Cursor } from './cursor';
import { UNIT_DAY, UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK, UNIT_YEAR } from './lexicon';
import { takeUnit } from './parse-lengths';
import { takeDays, takePosition } from './parse-points';
import { Refusal } from './refusal';
import type { Statement, Unit } from './syntax';

/** The longest steps that meet every quarter wherever they begin: a quarter has at least 90 days. */
const LONGEST_STEP: Readonly<Record<Unit, number>> = {
  [UNIT_DAY]: 90,
  [UNIT_WEEK]: 12,
  [UNIT_MONTH]: 3,
  [UNIT_QUARTER]: 1,
  [UNIT_YEAR]: 0,
};
/** How many times each unit comes in a year. */
const IN_YEAR: Readonly<Record<Unit, number>> = {
  [UNIT_DAY]: 365,
  [UNIT_WEEK]: 52,
  [UNIT_MONTH]: 12,
  [UNIT_QUARTER]: 4,
  [UNIT_YEAR]: 1,
};
/** `ทุกวันพระ`, `ทุกวันศุกร์`: leave those that fall on holidays out, and they are still so many. */
const WEEKLY_LEAST = 48;
/** `เดือนเว้นเดือน`; a day or a week between is more. */
const ALTERNATING = 6;
const WEEKLY: Statement = { kind: 'recurrence', isWeekly: true, least: WEEKLY_LEAST };

function recurrence(least: number): Statement {
  return { kind: 'recurrence', isWeekly: false, least };
}

/** null if nothing recurs here. `ทุกเดือนธันวาคม` and `ทุกวันที่ ๕ ธันวาคม` are left to what they name. */
export function parseEvery(cursor: Cursor): Statement | null {
  if (cursor.take('alternating')) return recurrence(ALTERNATING);
  const ofEvery = cursor.attempt(() => {
    if (!takePosition(cursor) && !takeDays(cursor)) return null;
    const unit = cursor.take('every') ? takeUnit(cursor) : null;
    if (unit === null || unit < UNIT_WEEK || unit > UNIT_QUARTER) return null;
    return cursor.at('month', 'number') ? null : recurrence(IN_YEAR[unit] ?? 0);
  });
  if (ofEvery) return ofEvery;
  if (!cursor.take('every')) return null;
  if (leadsToMonth(cursor)) return null;
  if (cursor.at('number')) return step(cursor, cursor.next().value);
  if (cursor.at('half', 'round')) throw new Refusal('which-month');
  const isWeekly = cursor.at('weekday', 'weekly-day');
  if (takeMoment(cursor)) {
    const isEach = !takeWhich(cursor);
    return isWeekly && isEach ? WEEKLY : { kind: 'recurrence', isWeekly, least: IN_YEAR[UNIT_QUARTER] ?? 0 };
  }
  return step(cursor, 1);
}

function step(cursor: Cursor, count: number): Statement {
  const unit = takeUnit(cursor);
  if (unit === null) throw new Refusal('not-understood');
  if (unit === UNIT_YEAR && count === 1) throw new Refusal('frequency');
  if (count < 1 || count > (LONGEST_STEP[unit] ?? 0)) throw new Refusal('which-month');
  // `ทุกเดือนแรกของไตรมาส`, `ทุกสัปดาห์ที่ ๒ ของเดือน`; a quarter and a day have no further number.
  if (unit === UNIT_WEEK || (unit === UNIT_MONTH && !cursor.at('nth', 'number'))) takeWhich(cursor);
  takeOfYear(cursor);
  return unit <= UNIT_WEEK && count === 1 ? WEEKLY : recurrence(Math.floor((IN_YEAR[unit] ?? 0) / count));
}

/** `วันศุกร์`, `วันพระ`, `วันที่ ๕`, `วันแรก`, `สิ้นเดือน`, `เช้าวันจันทร์`, `จันทร์ - ศุกร์`. */
function takeMoment(cursor: Cursor): boolean {
  const isWeekly = cursor.take('weekly-day') !== null;
  if (isWeekly && !cursor.at('weekday')) return true;
  if (cursor.at('day') && cursor.isAt(1, 'first', 'last')) return cursor.next().kind === 'day';
  if (cursor.at('part')) {
    cursor.next();
    if (!cursor.take('month-word', 'week', 'quarter')) throw new Refusal('which-month');
    return true;
  }
  if (!cursor.at('weekday')) return cursor.at('day-word') && takeDaysOfMonth(cursor);
  do cursor.skip('weekday');
  while (
    cursor.attempt(() => (cursor.take('dash', 'to', 'comma', 'and') && cursor.at('weekday', 'week') ? true : null)) &&
    (cursor.at('weekday') || cursor.take('week') !== null)
  );
  return true;
}

/** `แรก`, `ที่ ๒`, `สุดท้าย`, and of what: the month, week or quarter that it comes in. Returns whether any of it is here. */
function takeWhich(cursor: Cursor): boolean {
  let isSome = cursor.take('first', 'last') !== null;
  if (!isSome) {
    cursor.take('nth');
    isSome = takeDaysOfMonth(cursor);
  }
  // `ทุกวันศุกร์ สัปดาห์ที่ ๒ ของเดือน`
  if (cursor.at('week')) isSome = takePosition(cursor) || isSome;
  const ofWhat = cursor.attempt(() => {
    cursor.skip('link');
    return cursor.take('month-word', 'week', 'quarter') && !cursor.at('month', 'number') ? true : null;
  });
  return isSome || ofWhat !== null;
}

/** `ทุกเดือนของปี`; a year that is named stays, to be checked. */
function takeOfYear(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.skip('link');
    return cursor.take('year-word') && !cursor.at('number', 'era') ? true : null;
  });
}

const LAST_DAY = 31;

function takeDaysOfMonth(cursor: Cursor): boolean {
  // `ทุกวันพระ ๔๘ ครั้ง`
  if (cursor.isAt(1, 'times')) return false;
  const days = takeDays(cursor);
  if (days && (days.range[0] < 1 || days.range[1] > LAST_DAY)) throw new Refusal('no-such-date');
  return days !== null;
}

function leadsToMonth(cursor: Cursor): boolean {
  if (cursor.at('month')) return true;
  if (cursor.at('month-word') && cursor.isAt(1, 'month')) return true;
  // `ทุก ๓ เดือน พ.ย.` is a step of three months, not the third of November.
  if (cursor.at('number') && cursor.isAt(1, 'month-word')) return false;
  let leads = false;
  cursor.attempt(() => {
    if (takeDays(cursor)) {
      cursor.skip('link', 'month-word');
      leads = cursor.at('month');
    }
    return null;
  });
  return leads;
}
