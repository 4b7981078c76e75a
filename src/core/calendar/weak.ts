/** Weak statements: why they are no period alone, and whether they fit the one beside them. */
import { agree, extentOfMonths } from './extents';
import { quarterOfMonth } from './fiscal-year';
import { UNIT_DAY, UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK } from './lexicon';
import { monthOfDay } from './named-days';
import { QUARTERS, quarterSet, sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import { Refusal } from './refusal';
import { comesToTotal } from './rhythm';
import type { Extent } from './spans';
import type { Statement } from './syntax';

/** A fiscal year may follow a comma: it is no part of the list. */
const IN_LIST: Readonly<Partial<Record<Statement['kind'], PeriodReason>>> = {
  'months-of-year': 'half-year',
  'bare-year': 'year-only',
  years: 'several-years',
  round: 'reporting-points',
  length: 'length',
  frequency: 'frequency',
  event: 'event',
};

/** Why such a statement is no item of a list; undefined if it may occur in one. */
export function reasonInList(kind: Statement['kind']): PeriodReason | undefined {
  return IN_LIST[kind];
}

/**
 * A year by name that is not the plan's, or that may be calendar or fiscal; null if there is none. `total`: what the
 * other statements say, null if they say nothing.
 */
export function yearRefusal(statements: readonly Statement[], planYear: number, total: Extent | null): Refusal | null {
  for (const statement of statements) {
    if (statement.kind === 'fiscal-year' && (statement.fiscalYear ?? planYear) !== planYear)
      return new Refusal('wrong-year');
    if (statement.kind === 'years') {
      const isIn = statement.from <= planYear && planYear <= statement.to;
      return new Refusal('several-years', isIn ? (total?.quarters ?? QUARTERS) : undefined);
    }
  }
  const year = statements.find(({ kind }) => kind === 'bare-year');
  return year?.kind === 'bare-year' ? bareYearRefusal(year.year, statements, planYear, total) : null;
}

/** `ปี ๒๕๖๘`: of an event, it must be the year of its day; of months, it does not reach into quarter 1. */
function bareYearRefusal(
  year: number,
  statements: readonly Statement[],
  planYear: number,
  total: Extent | null,
): Refusal {
  const events = statements.filter((statement) => statement.kind === 'event');
  if (events.length > 0) {
    const isOfDay = events.every(({ day }) => day !== null && monthOfDay(day, planYear)?.year === year);
    return new Refusal('event', isOfDay ? (total?.quarters ?? quartersOfEvents(events, planYear)) : undefined);
  }
  const isOfMonths = statements.some(({ kind }) => kind === 'spans');
  const isLikely = year === planYear && !(isOfMonths && total?.quarters.includes(1));
  return new Refusal('year-only', isLikely ? (total?.quarters ?? QUARTERS) : undefined);
}

type Event = Extract<Statement, { kind: 'event' }>;

/** One event, or Buddhist days one after the other; undefined if a quarter is not known. */
function quartersOfEvents(events: readonly Event[], planYear: number): readonly Quarter[] | undefined {
  const isList = events.every(({ day }) => day?.buddhist !== undefined);
  if (events.length > 1 && !isList) return undefined;
  const months = events.map(({ day }) => (day === null ? null : monthOfDay(day, planYear)));
  return months.every((each) => each !== null)
    ? quarterSet(months.map(({ month }) => quarterOfMonth(month)))
    : undefined;
}

/** Why weak statements alone are no period, and what they most likely mean: what one means must fit the others. */
export function refusalOf(weak: readonly Statement[], planYear: number): Refusal {
  const events = weak.filter((statement) => statement.kind === 'event');
  const telling = weak.filter(({ kind }) => kind !== 'fiscal-year');
  const [first] = telling;
  if (first === undefined) {
    const isNamed = weak.some((statement) => statement.kind === 'fiscal-year' && statement.fiscalYear === planYear);
    return new Refusal('year-only', isNamed ? QUARTERS : undefined);
  }
  if (events.length === telling.length) return new Refusal('event', quartersOfEvents(events, planYear));
  const reason = first.kind === 'round' ? 'reporting-points' : (reasonInList(first.kind) ?? 'not-understood');
  const [likely, ...others] = telling.flatMap((statement) => likelyExtent(statement, planYear) ?? []);
  const isFit =
    likely &&
    others.every((other) => agree(other, likely)) &&
    comesToTotal(telling) &&
    telling.every((statement) => fits(statement, likely, planYear));
  return new Refusal(reason, isFit ? likely.quarters : undefined);
}

function likelyExtent(statement: Statement, planYear: number): Extent | undefined {
  const whole = { quarters: QUARTERS, months: 12, days: null };
  switch (statement.kind) {
    case 'months-of-year':
      return extentOfMonths(statement);
    case 'length':
      return inMonths(statement) === 12 ? whole : undefined;
    case 'frequency':
      return (statement.per ?? Infinity) <= UNIT_QUARTER ? whole : undefined;
    case 'event': {
      const quarters = quartersOfEvents([statement], planYear);
      return quarters && { quarters, months: null, days: null };
    }
    default:
      return undefined;
  }
}

/** Throws a `Refusal` if the statement does not fit the period beside it. */
export function checkWeak(statement: Statement, total: Extent, planYear: number): void {
  // `ทุกวันพระ ช่วงเข้าพรรษา`: the event cuts the year short at an unknown place.
  if (statement.kind === 'event' && !isFixed(statement) && total.months === 12) throw new Refusal('event');
  if (!fits(statement, total, planYear)) throw new Refusal(statement.kind === 'frequency' ? 'frequency' : 'disagree');
}

function fits(statement: Statement, total: Extent, planYear: number): boolean {
  switch (statement.kind) {
    case 'months-of-year':
      return agree(extentOfMonths(statement), total);
    case 'round':
      return (
        statement.months === null || fitsLength({ kind: 'length', count: statement.months, unit: UNIT_MONTH }, total)
      );
    case 'length':
      return fitsLength(statement, total);
    case 'frequency':
      // Once a month or a quarter goes with any period; twice a year does not say which of three quarters.
      if (statement.least || statement.times === null) return true;
      return (statement.per ?? Infinity) <= UNIT_QUARTER || total.quarters.length <= statement.times;
    case 'event':
      // The moon's days are kept before and after them.
      return !isFixed(statement) || sameQuarters(total.quarters, quartersOfEvents([statement], planYear) ?? []);
    default:
      return true;
  }
}

function isFixed({ day }: Event): boolean {
  return day !== null && day.month !== null;
}

type Length = Extract<Statement, { kind: 'length' }>;

const DAYS_IN_MONTH = 30.4;
/** `๖ เดือน` beside dates: months have 28 to 31 days. */
const TOLERANCE = 3;

/** As long as the period, or shorter within a single quarter. */
function fitsLength(length: Length, { quarters, months, days }: Extent): boolean {
  if (months === null) return false;
  const longMonths = inMonths(length);
  const longDays = length.unit === UNIT_DAY ? length.count : length.unit === UNIT_WEEK ? length.count * 7 : null;
  const isWithin = quarters.length === 1;
  if (longMonths !== null) {
    if (days !== null) return Math.abs(days - longMonths * DAYS_IN_MONTH) <= TOLERANCE;
    return longMonths === months || (isWithin && longMonths < months);
  }
  if (longDays === null) return false;
  if (days !== null) return longDays === days || (isWithin && longDays < days);
  const isAsLong = Math.abs(longDays - months * DAYS_IN_MONTH) <= TOLERANCE;
  return isAsLong || (isWithin && longDays < months * DAYS_IN_MONTH);
}

function inMonths({ count, unit }: Length): number | null {
  if (unit < UNIT_MONTH) return null;
  return unit === UNIT_MONTH ? count : unit === UNIT_QUARTER ? count * 3 : count * 12;
}
