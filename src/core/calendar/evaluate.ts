/**
 * What the clauses of a period say together, held against the plan year.
 *
 * Strong statements name quarters; clauses joined by "and" add up, clauses side by side or in brackets must agree. Weak
 * statements (a year, a length, how often, an event) name none: alone they are refused, beside a strong one they must
 * fit it.
 */
import { quarterOfMonth } from './fiscal-year';
import { UNIT_DAY, UNIT_MONTH, UNIT_QUARTER, UNIT_WEEK } from './lexicon';
import { QUARTERS, quarterSet, sameQuarters, type Quarter } from './quarter';
import type { PeriodReason } from './reasons';
import { Refusal } from './refusal';
import { extentOfSpans, type Extent } from './spans';
import type { Clause, Statement } from './syntax';

const WHOLE_YEAR: Extent = { quarters: QUARTERS, months: 12, days: null };

/** Throws a `Refusal` where the clauses do not come to one set of quarters in the plan year. */
export function evaluate(clauses: readonly Clause[], planYear: number): readonly Quarter[] {
  const isFiscal = clauses.some(({ statement }) => statement.kind === 'fiscal-year');
  checkLists(clauses);
  const weak: Statement[] = [];
  let total: Extent | null = null;
  let last: Extent | null = null;
  let isRecurrence = false;
  for (const { joint, linked, statement } of clauses) {
    const extent = extentOf(statement, planYear, isFiscal);
    if (extent === null) {
      weak.push(statement);
      continue;
    }
    if (total === null || last === null || (isRecurrence && linked && joint === 'beside')) total = extent;
    else if (joint === 'and')
      total = { quarters: quarterSet([...total.quarters, ...extent.quarters]), months: null, days: null };
    else if (!agree(extent, last) && !agree(extent, total)) throw new Refusal('disagree');
    last = extent;
    isRecurrence = statement.kind === 'recurrence';
  }
  for (const statement of weak) checkYear(statement, planYear, total);
  if (total === null) throw refusalOf(weak, planYear);
  for (const statement of weak) if (!fits(statement, total)) throw new Refusal(misfit(statement));
  const { quarters } = total;
  if (clauses.some(({ statement }) => statement.kind === 'quarters' && statement.roman))
    throw new Refusal('roman', quarters);
  return quarters;
}

/** `ธันวาคม และวันวิสาขบูชา`: what is listed with a period must be a period itself. */
function checkLists(clauses: readonly Clause[]): void {
  clauses.forEach(({ joint, statement }, index) => {
    const before = clauses[index - 1]?.statement;
    if (joint !== 'and' || before === undefined) return;
    for (const { kind } of [before, statement]) {
      const reason = WEAK[kind];
      if (reason !== undefined) throw new Refusal(reason);
    }
  });
}

/** A fiscal year may stand behind a comma: it is no part of the list. */
const WEAK: Readonly<Partial<Record<Statement['kind'], PeriodReason>>> = {
  'bare-year': 'year-only',
  length: 'length',
  frequency: 'frequency',
  event: 'event',
};

function agree(a: Extent, b: Extent): boolean {
  return sameQuarters(a.quarters, b.quarters);
}

/** null for a weak statement. */
function extentOf(statement: Statement, planYear: number, isFiscal: boolean): Extent | null {
  switch (statement.kind) {
    case 'whole':
      if ((statement.fiscalYear ?? planYear) !== planYear) throw new Refusal('wrong-year');
      return WHOLE_YEAR;
    case 'quarters':
      return extentOfQuarters(statement.quarters, statement.fiscalYears, planYear);
    case 'spans':
      return extentOfSpans(statement.spans, planYear);
    case 'recurrence':
      return WHOLE_YEAR;
    case 'months-of-year':
      return statement.fiscal || isFiscal ? extentOfMonths(statement) : null;
    case 'fiscal-year':
    case 'bare-year':
    case 'length':
    case 'frequency':
    case 'event':
      return null;
  }
}

function extentOfQuarters(quarters: readonly Quarter[], years: readonly number[], planYear: number): Extent {
  if (years.some((year) => year !== planYear)) {
    // ไตรมาส ๑/๒๕๖๗ in plan year 2568: its months are indeed in 2567.
    const isFirst = sameQuarters(quarters, [1]) && years.every((year) => year === planYear - 1);
    throw new Refusal('wrong-year', isFirst ? [1] : undefined);
  }
  const isStretch = (quarters.at(-1) ?? 0) - (quarters[0] ?? 0) === quarters.length - 1;
  return { quarters, months: isStretch ? quarters.length * 3 : null, days: null };
}

function extentOfMonths({ months, end }: Extract<Statement, { kind: 'months-of-year' }>): Extent {
  const touched = Math.ceil(months / 3);
  return { quarters: end === 'first' ? QUARTERS.slice(0, touched) : QUARTERS.slice(-touched), months, days: null };
}

function checkYear(statement: Statement, planYear: number, total: Extent | null): void {
  if (statement.kind === 'fiscal-year' && (statement.fiscalYear ?? planYear) !== planYear)
    throw new Refusal('wrong-year');
  if (statement.kind !== 'bare-year') return;
  throw new Refusal('year-only', statement.year === planYear ? (total?.quarters ?? QUARTERS) : undefined);
}

/** Why weak statements alone are no period, and what they most likely mean. */
function refusalOf([first]: readonly Statement[], planYear: number): Refusal {
  switch (first?.kind) {
    case 'fiscal-year':
      return new Refusal('year-only', first.fiscalYear === planYear ? QUARTERS : undefined);
    case 'months-of-year':
      return new Refusal('half-year', extentOfMonths(first).quarters);
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

function fits(statement: Statement, total: Extent): boolean {
  switch (statement.kind) {
    case 'months-of-year':
      return agree(extentOfMonths(statement), total);
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

function misfit(statement: Statement): 'frequency' | 'disagree' {
  return statement.kind === 'frequency' ? 'frequency' : 'disagree';
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
