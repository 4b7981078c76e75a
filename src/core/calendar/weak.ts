/** Weak statements: why they are no period alone, and whether they fit the one beside them. */
import { agree, extentOfMonths } from './extents';
import { quarterOfMonth } from './fiscal-year';
import { UNIT_DAY, UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK } from './lexicon';
import { QUARTERS, sameQuarters } from './quarter';
import type { PeriodReason } from './reasons';
import { Refusal } from './refusal';
import type { Extent } from './spans';
import type { Statement } from './syntax';

/** A fiscal year may stand behind a comma: it is no part of the list. */
const IN_LIST: Readonly<Partial<Record<Statement['kind'], PeriodReason>>> = {
  'months-of-year': 'half-year',
  'bare-year': 'year-only',
  round: 'reporting-points',
  length: 'length',
  frequency: 'frequency',
  event: 'event',
};

/** Why such a statement is no item of a list; undefined where it may stand in one. */
export function reasonInList(kind: Statement['kind']): PeriodReason | undefined {
  return IN_LIST[kind];
}

/** A year by name that is not the plan's, or that may be calendar or fiscal; null where there is none. */
export function yearRefusal(weak: readonly Statement[], planYear: number, total: Extent | null): Refusal | null {
  for (const statement of weak) {
    if (statement.kind === 'fiscal-year' && (statement.fiscalYear ?? planYear) !== planYear)
      return new Refusal('wrong-year');
    if (statement.kind === 'bare-year')
      return new Refusal('year-only', statement.year === planYear ? (total?.quarters ?? QUARTERS) : undefined);
  }
  return null;
}

/** Why weak statements alone are no period, and what they most likely mean. */
export function refusalOf([first]: readonly Statement[], planYear: number): Refusal {
  switch (first?.kind) {
    case 'fiscal-year':
      return new Refusal('year-only', first.fiscalYear === planYear ? QUARTERS : undefined);
    case 'months-of-year':
      return new Refusal('half-year', extentOfMonths(first).quarters);
    case 'round':
      return new Refusal('reporting-points');
    case 'length':
      return new Refusal('length', inMonths(first) === 12 ? QUARTERS : undefined);
    case 'frequency':
      return new Refusal('frequency', (first.per ?? Infinity) <= UNIT_QUARTER ? QUARTERS : undefined);
    case 'event':
      return new Refusal('event', first.month === null ? undefined : [quarterOfMonth(first.month)]);
    default:
      return new Refusal('not-understood');
  }
}

/** Throws a `Refusal` where the statement does not fit the period beside it. */
export function checkWeak(statement: Statement, total: Extent): void {
  // `ทุกวันพระ ช่วงเข้าพรรษา`: the event cuts the year short, and nobody tells where.
  if (statement.kind === 'event' && statement.month === null && total.months === 12) throw new Refusal('event');
  if (!fits(statement, total)) throw new Refusal(statement.kind === 'frequency' ? 'frequency' : 'disagree');
}

function fits(statement: Statement, total: Extent): boolean {
  switch (statement.kind) {
    case 'months-of-year':
      return agree(extentOfMonths(statement), total);
    case 'round':
      return fitsLength({ kind: 'length', count: statement.months, unit: UNIT_MONTH }, total);
    case 'length':
      return fitsLength(statement, total);
    case 'frequency':
      // Once a month or a quarter goes with any period; twice a year does not tell which of three quarters.
      return statement.least || (statement.per ?? Infinity) <= UNIT_QUARTER || total.quarters.length <= statement.times;
    case 'event':
      return statement.month === null || sameQuarters(total.quarters, [quarterOfMonth(statement.month)]);
    default:
      return true;
  }
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
