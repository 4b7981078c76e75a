/** The letters and digits of a text, each with its position: two wordings are compared by them. */
import { toArabic } from '../../text/digits';
import { memoize } from '../../text/memoize';
import { normalise } from '../../text/normalise';

export interface Letters {
  /** Repaired, Arabic digits, lower case; no white space and no punctuation. */
  readonly key: string;
  /** The part of the repaired text that is the letters `start` to `end`, with what is between them. */
  slice(start: number, end: number): string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Letters outside the first plane count as none. */
const OTHERS = /(?:[^\p{L}\p{M}\p{N}]|[\u{10000}-\u{10ffff}])+/gu;

export const lettersOf = memoize((text): Letters => {
  const written = normalise(text).replace(/\s+/g, ' ');
  const key = written.replace(OTHERS, '');
  const arabic = toArabic(key);
  const lower = arabic.toLowerCase();
  return {
    key: lower.length === key.length ? lower : arabic,
    slice: (start, end) => {
      if (start >= end) return '';
      const at = placesOf(written);
      return written.slice(at[start] ?? 0, (at[end - 1] ?? written.length) + 1);
    },
  };
});

function placesOf(written: string): readonly number[] {
  return written.split('').flatMap((letter, index) => (LETTER.test(letter) ? [index] : []));
}
