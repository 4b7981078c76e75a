/** What the parser makes of a period text, before any of it is compared with the plan year. */
import type { NamedDay } from './named-days';
import type { Quarter } from './quarter';
import type { PeriodReason } from './reasons';

/** A day or a month. Years are in the Buddhist Era; null if none is written. */
export interface Point {
  readonly month: number;
  readonly year: number | null;
  /** Days of the month from first to last; null if the whole month is meant. */
  readonly days: readonly [number, number] | null;
  /** 0 Sunday to 6 Saturday, if the weekday is written beside one day. */
  readonly weekday: number | null;
}

/** The first or last month of the fiscal year (`ถึงสิ้นปีงบประมาณ`). */
export interface Edge {
  readonly edge: 'start' | 'end';
  readonly fiscalYear: number | null;
}

/** How a span is joined to the one before it: listed, or side by side with nothing (or one dash too many) between. */
export type Joint = 'list' | 'beside';

export interface Span {
  readonly joint: Joint;
  readonly from: Point | Edge;
  /** null: open, up to the end of the plan year. */
  readonly to: Point | Edge | null;
}

/** What a length or a frequency is counted in: an index from days to years (lexicon.ts). */
export type Unit = number;

export type Statement =
  /** The whole plan year: `ตลอดปี`, `ทั้ง ๔ ไตรมาส`, `ตลอดปีงบประมาณ ๒๕๖๘`. */
  | { readonly kind: 'whole'; readonly fiscalYear: number | null }
  | {
      readonly kind: 'quarters';
      readonly quarters: readonly Quarter[];
      readonly fiscalYears: readonly number[];
      /** Why the person is asked, though only one meaning is possible: Roman numerals, a year of the Common Era. */
      readonly doubt: PeriodReason | null;
    }
  | { readonly kind: 'spans'; readonly spans: readonly Span[] }
  /**
   * `ทุกเดือน`, `ทุกวันศุกร์`: meets every quarter, unless a period beside it says within which time. `isWeekly`: so often
   * that it meets any period, too. `least`: how many times a year at least.
   */
  | { readonly kind: 'recurrence'; readonly isWeekly: boolean; readonly least: number }
  /** The first or last `months` of a year; `fiscal` if the year is certainly the fiscal one. */
  | {
      readonly kind: 'months-of-year';
      readonly months: number;
      readonly end: 'first' | 'last';
      readonly fiscal: boolean;
    }
  /** A fiscal year by name alone: no period, but the period beside it must lie in it. */
  | { readonly kind: 'fiscal-year'; readonly fiscalYear: number | null }
  /** A year that may be calendar or fiscal. */
  | { readonly kind: 'bare-year'; readonly year: number }
  /** Years from one to another, calendar or fiscal. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** `รอบ ๖ เดือน`: what is done when so many months are over; null if only its number is given (`รอบ ๓`). */
  | { readonly kind: 'round'; readonly months: number | null }
  | { readonly kind: 'length'; readonly count: number; readonly unit: Unit }
  /** `per` null: so many times in all. `least`: so many or more. `times` null: `รายเดือน`. */
  | { readonly kind: 'frequency'; readonly times: number | null; readonly per: Unit | null; readonly least: boolean }
  /** `day` null: an occasion that is no day (`ฤดูฝน`). */
  | { readonly kind: 'event'; readonly day: NamedDay | null };

/** How a statement is joined to the one before it. */
export interface Clause {
  /**
   * `and`: one more time. `occasion`: one more, with its number (`ครั้งที่ ๒`). `beside`: the same time once more, in
   * other words or in brackets.
   */
  readonly joint: 'and' | 'occasion' | 'beside';
  /** Whether a word ties it to what is before it (`ทุกวันศุกร์ ในเดือนมีนาคม`). */
  readonly linked: boolean;
  readonly statement: Statement;
}
