/** The letters and digits of a text, each with its position: two wordings are compared by them. */
import { toArabic } from '../../text/digits';
import { normalise } from '../../text/normalise';

export interface Letters {
  /** Repaired, Arabic digits, lower case; no white space and no punctuation. */
  readonly key: string;
  /** The part of the repaired text that is the letters `start` to `end`, with what is between them. */
  slice(start: number, end: number): string;
}

export function lettersOf(text: string): Letters {
  const written = normalise(text).replace(/\s+/g, ' ');
  const at: number[] = [];
  let key = '';
  for (let index = 0; index < written.length; index += 1) {
    const letter = written.charAt(index);
    if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) continue;
    at.push(index);
    key += letter;
  }
  const lower = toArabic(key).toLowerCase();
  return {
    key: lower.length === key.length ? lower : toArabic(key),
    slice: (start, end) => (start >= end ? '' : written.slice(at[start] ?? 0, (at[end - 1] ?? written.length) + 1)),
  };
}
