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
const RECURRENCE: Statement = { kind: 'recurrence', isWeekly: false };
const WEEKLY: Statement = { kind: 'recurrence', isWeekly: true };

/** null where nothing recurs here. `ทุกเดือนธันวาคม` and `ทุกวันที่ ๕ ธันวาคม` are left to what they name. */
export function parseEvery(cursor: Cursor): Statement | null {
  if (cursor.take('alternating')) return RECURRENCE;
  const ofEvery = cursor.attempt(() => {
    if (!takePosition(cursor) && !takeDays(cursor)) return null;
    if (!cursor.take('every') || !cursor.take('month-word', 'week', 'quarter')) return null;
    return cursor.at('month', 'number') ? null : RECURRENCE;
  });
  if (ofEvery) return ofEvery;
  if (!cursor.take('every')) return null;
  if (leadsToMonth(cursor)) return null;
  if (cursor.at('number')) return step(cursor, cursor.next().value);
  if (cursor.at('half', 'round')) throw new Refusal('which-month');
  const isWeekly = cursor.at('weekday', 'weekly-day');
  if (takeMoment(cursor)) {
    takeWhich(cursor);
    return isWeekly ? WEEKLY : RECURRENCE;
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
  return unit <= UNIT_WEEK && count === 1 ? WEEKLY : RECURRENCE;
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

/** `แรก`, `ที่ ๒`, `สุดท้าย`, and of what: the month, week or quarter that it comes in. */
function takeWhich(cursor: Cursor): void {
  if (!cursor.take('first', 'last')) {
    cursor.take('nth');
    takeDaysOfMonth(cursor);
  }
  // `ทุกวันศุกร์ สัปดาห์ที่ ๒ ของเดือน`
  if (cursor.at('week')) takePosition(cursor);
  cursor.attempt(() => {
    cursor.skip('link');
    return cursor.take('month-word', 'week', 'quarter') && !cursor.at('month', 'number') ? true : null;
  });
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
