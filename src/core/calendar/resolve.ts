/** Months and dates placed in years. */
import { daysInMonth, weekdayOf } from './dates';
import { yearOfMonth } from './fiscal-year';
import { Refusal } from './refusal';
import type { Edge, Point, Span } from './syntax';

/** A point with its year (Buddhist Era). `day` is null if the whole month is meant. */
export interface Placed {
  readonly year: number;
  readonly month: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

export interface PlacedSpan {
  readonly isBeside: boolean;
  readonly from: Placed;
  readonly to: Placed;
}

/**
 * Gives every point a year. A year at the end of a list belongs to all before it that have none (`ม.ค., พ.ค. 68`); in a
 * range the start takes the last such month before the end (`พ.ย. - ก.พ. 68`); with no year at all the plan year's month
 * is meant. Throws a `Refusal` for days that are not in the calendar and weekdays that are another day's.
 */
export function place(spans: readonly Span[], planYear: number): PlacedSpan[] {
  let shared: number | null = null;
  return [...spans]
    .reverse()
    .map((span) => {
      const placed = placeSpan(span, shared, planYear);
      if (hasYear(span.from) || (span.to !== null && hasYear(span.to))) shared = placed.from.year;
      return placed;
    })
    .reverse();
}

function placeSpan({ joint, from, to }: Span, shared: number | null, planYear: number): PlacedSpan {
  const last = to ?? { edge: 'end' as const, fiscalYear: null };
  const end = 'edge' in last ? last : placePoint(last, endYear(from, last, shared, planYear));
  const placedEnd = 'edge' in end ? placeEdge(end, planYear) : end;
  const isEndKnown = !('edge' in last) && (last.year !== null || shared !== null);
  const placedStart =
    'edge' in from
      ? placeEdge(from, planYear)
      : placePoint(from, from.year ?? (isEndKnown ? startYear(from, placedEnd) : yearOfMonth(from.month, planYear)));
  return { isBeside: joint === 'beside', from: placedStart, to: placedEnd };
}

function endYear(from: Point | Edge, to: Point, shared: number | null, planYear: number): number {
  if (to.year !== null) return to.year;
  if ('edge' in from || from.year === null) return shared ?? yearOfMonth(to.month, planYear);
  return to.month < from.month ? from.year + 1 : from.year;
}

function startYear(from: Point, end: Placed): number {
  return end.month < from.month ? end.year - 1 : end.year;
}

function placePoint({ month, days, weekday }: Point, year: number): Placed {
  if (month < 1 || month > 12) throw new Refusal('no-such-date');
  if (days === null) return { year, month, firstDay: null, lastDay: null };
  const [firstDay, lastDay] = days;
  if (firstDay < 1 || lastDay > daysInMonth(month, year)) throw new Refusal('no-such-date');
  if (weekday !== null && weekdayOf({ year, month, day: firstDay }) !== weekday) throw new Refusal('disagree');
  return { year, month, firstDay, lastDay };
}

function placeEdge({ edge, fiscalYear }: Edge, planYear: number): Placed {
  if (fiscalYear !== null && fiscalYear !== planYear) throw new Refusal('wrong-year');
  const month = edge === 'start' ? 10 : 9;
  return { year: yearOfMonth(month, planYear), month, firstDay: null, lastDay: null };
}

function hasYear(point: Point | Edge): boolean {
  return 'edge' in point || point.year !== null;
}
