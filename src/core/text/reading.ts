/** What reading a text comes to: a value, or the reason why there is none. Never a guess. */

/** Why a number cannot be read. The sentences live in the messages. */
export type ReasonCode =
  | 'blank' // nothing written, or leaders alone
  | 'error-value' // the cell's formula ended in an error
  | 'not-a-number' // a number is missing, or words that are not understood
  | 'words' // a number in words only
  | 'several-numbers' // more than one number, and nothing shows which
  | 'range' // from one number to another
  | 'grouping' // separators that fit neither thousands nor decimals, or fit both
  | 'not-whole' // a fraction, but whole things are counted
  | 'negative' // below zero: Excel also reads a typed (2) as -2
  | 'footnote' // a footnote mark or sign on the number
  | 'inexact' // about, at least, at most: but an exact number is asked
  | 'rate' // so much for each person, month, …: not a whole amount
  | 'wrong-unit' // counts something else than what is asked
  | 'no-unit' // the unit decides what the number means, and it is missing
  | 'date-cell' // Excel turned the typing into a date
  | 'number-cell' // Excel turned the typing into a number, and part of it is lost
  | 'source-only' // where the money comes from, but not how much
  | 'pending' // the amount is not known yet, or depends on something
  | 'year' // a year alone, or a number that is one
  | 'other-year' // the amount of another year than the plan's
  | 'several-years' // amounts of several years
  | 'elsewhere' // refers to another project or item
  | 'ditto' // as above
  | 'sum' // an addition written out
  | 'informal' // 50K, 1.5M: no official writing
  | 'disagree' // figures and words differ
  | 'parts-differ' // the parts do not add up to the whole
  | 'digits'; // not as many digits as a telephone number has

export type Reading<T, R extends string = ReasonCode> =
  | { readonly ok: true; readonly value: T }
  /** `suggestion` only if one reading is likely: to be offered, never used unasked. */
  | { readonly ok: false; readonly reason: R; readonly suggestion?: T };

export function read<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<T, R extends string>(
  reason: R,
  suggestion?: T,
): { readonly ok: false; readonly reason: R; readonly suggestion?: T } {
  return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
}
