/** Which quarters of the plan year spans of months and dates touch. */
import { dayNumber } from './dates';
import { fiscalYearOf, quarterOfMonth } from './fiscal-year';
import { QUARTERS, quartersBetween, quarterSet, type Quarter } from './quarter';
import { Refusal } from './refusal';
import { place, type Placed, type PlacedSpan } from './resolve';
import type { Span } from './syntax';

/** The quarters that a statement names, and how long it lasts if that is known. */
export interface Extent {
  readonly quarters: readonly Quarter[];
  /** Months touched, first to last; null if there is more than one stretch. */
  readonly months: number | null;
  /** Days from first to last; null if days are not written. */
  readonly days: number | null;
}

/** Throws a `Refusal`: a span is never clipped to the plan year but in a suggestion. */
export function extentOfSpans(spans: readonly Span[], planYear: number): Extent {
  const placed = place(spans, planYear);
  const problem = problemOf(placed, planYear);
  if (problem === 'calendar-year') {
    // With its year the last quarter is another fiscal year's for certain.
    const hasYear = spans.some(({ from, to }) => isWritten(from) || isWritten(to));
    throw new Refusal(problem, hasYear ? undefined : QUARTERS);
  }
  const part = problem === 'wrong-year' ? partIn(placed, spans, planYear) : null;
  if (part) throw new Refusal('several-years', part);
  if (problem !== null) throw new Refusal(problem, suggestionFor(spans, placed, planYear, problem === 'reversed'));
  return { quarters: quartersOf(placed), ...lengthOf(placed) };
}

function isWritten(point: Span['to']): boolean {
  return point !== null && !('edge' in point) && point.year !== null;
}

function problemOf(spans: readonly PlacedSpan[], planYear: number): 'reversed' | 'calendar-year' | 'wrong-year' | null {
  for (const { from, to } of spans) {
    if (from.month === 1 && to.month === 12 && to.year <= from.year) return 'calendar-year';
    if (order(from, to) > 0) return 'reversed';
  }
  return spans.every(({ from, to }) => isIn(from, planYear) && isIn(to, planYear)) ? null : 'wrong-year';
}

/** The national plan is made for five years; a longer range is a slip. */
const MOST_YEARS = 5;

/** The quarters of a range over several calendar years that lie in the plan year; null for another, and if none do. */
function partIn(placed: readonly PlacedSpan[], spans: readonly Span[], planYear: number): Quarter[] | null {
  const [only, ...others] = placed;
  const [written] = spans;
  if (!only || !written || others.length > 0 || !isWritten(written.from) || !isWritten(written.to)) return null;
  const { from, to } = only;
  if (from.year === to.year || to.year - from.year > MOST_YEARS) return null;
  const [first, last] = [fiscalYearOf(from.month, from.year), fiscalYearOf(to.month, to.year)];
  if (first > planYear || last < planYear) return null;
  return quartersBetween(
    first < planYear ? 1 : quarterOfMonth(from.month),
    last > planYear ? LAST_QUARTER : quarterOfMonth(to.month),
  );
}

const LAST_QUARTER = 4;

function isIn({ month, year }: Placed, planYear: number): boolean {
  return fiscalYearOf(month, year) === planYear;
}

function order(from: Placed, to: Placed): number {
  const months = from.year * 12 + from.month - (to.year * 12 + to.month);
  return months === 0 ? (from.firstDay ?? 1) - (to.lastDay ?? 31) : months;
}

/** Refused if spans are side by side and a list of them would be other quarters than a range. */
function quartersOf(spans: readonly PlacedSpan[]): Quarter[] {
  let found: Quarter[] = [];
  let previous: PlacedSpan | null = null;
  let start: Placed | null = null;
  for (const span of spans) {
    found = quarterSet([...found, ...quartersBetween(quarterOfMonth(span.from.month), quarterOfMonth(span.to.month))]);
    if (!span.isBeside || start === null) start = span.from;
    else {
      const whole = quartersBetween(quarterOfMonth(start.month), quarterOfMonth(span.to.month));
      const isForward = previous !== null && order(previous.to, span.from) < 0;
      if (!isForward || whole.some((quarter) => !found.includes(quarter))) throw new Refusal('no-separator');
    }
    previous = span;
  }
  return found;
}

function lengthOf(spans: readonly PlacedSpan[]): Pick<Extent, 'months' | 'days'> {
  const [only, ...others] = spans;
  if (only === undefined || others.length > 0) return { months: null, days: null };
  const { from, to } = only;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (from.firstDay === null || to.lastDay === null) return { months, days: null };
  return { months, days: dayNumber({ ...to, day: to.lastDay }) - dayNumber({ ...from, day: from.firstDay }) + 1 };
}

/**
 * Returns the quarters that a common slip of the year was meant to name; undefined if the text has no such slip. The slips
 * are October to December with the plan's own year, and January to September with the year before. They count only if
 * the end is before the start, or if only a later month of a list has the year.
 */
function suggestionFor(
  spans: readonly Span[],
  placed: readonly PlacedSpan[],
  planYear: number,
  isReversed: boolean,
): readonly Quarter[] | undefined {
  const isPartlyIn = placed.some(({ from, to }) => isIn(from, planYear) || isIn(to, planYear));
  const complete = (point: Placed, written: Span['to']): Placed => {
    if (!isReversed && isWritten(written)) return point;
    if (point.month >= 10 && point.year === planYear) return { ...point, year: planYear - 1 };
    if (isPartlyIn && point.month < 10 && point.year === planYear - 1) return { ...point, year: planYear };
    return point;
  };
  const completed = placed.map((span, index) => ({
    ...span,
    from: complete(span.from, spans[index]?.from ?? null),
    to: complete(span.to, spans[index]?.to ?? null),
  }));
  // `ต.ค. 67 - ต.ค. 68` would become one month, which nobody writes as a range.
  if (
    completed.some(
      ({ from, to }, index) =>
        order(from, to) === order(to, from) && placed[index]?.from.year !== placed[index]?.to.year,
    )
  )
    return undefined;
  return problemOf(completed, planYear) === null ? quartersOf(completed) : undefined;
}
