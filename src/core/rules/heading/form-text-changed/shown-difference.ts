/** Differences between a text and its wording, as a message shows them: `"วิฤต" → "วิกฤต"; …`. */
import type { Difference } from '../../analysis/difference';
import type { ChangedText } from '../../analysis/fixed-text';
import type { Letters } from '../../analysis/letters';

/** What is shorter is shown with letters on either side, or nobody would find it. */
const SHORTEST = 3;
const CONTEXT = 6;
/** A syllable does not begin with these, nor end before them. */
const FOLLOWS = /[\p{M}ะาำๅ]/u;
const LEADS = /[เแโใไ]/;

export function shownDifferences({ found, expected, differences }: ChangedText): string {
  return differences
    .map((difference) => {
      const { from, to, otherFrom, otherTo } = inContext(difference, found.key, expected.key);
      const before = from < difference.from && from > 0 ? '…' : '';
      const show = (letters: Letters, start: number, end: number): string => {
        const behind = end < letters.key.length && to > difference.to ? '…' : '';
        return `"${before}${letters.slice(start, end)}${behind}"`;
      };
      return `${show(found, from, to)} → ${show(expected, otherFrom, otherTo)}`;
    })
    .join('; ');
}

function inContext(difference: Difference, found: string, expected: string): Difference {
  const { from, to, otherFrom, otherTo } = difference;
  if (Math.min(to - from, otherTo - otherFrom) >= SHORTEST) return difference;
  const before = Math.min(from, otherFrom);
  const after = Math.min(found.length - to, expected.length - otherTo);
  // What is around a difference is the same in both.
  const letter = (back: number): string => found.charAt(from - back);
  let back = Math.min(CONTEXT, before);
  while (back < before && (FOLLOWS.test(letter(back)) || LEADS.test(letter(back + 1)))) back += 1;
  let on = Math.min(CONTEXT, after);
  while (on < after && FOLLOWS.test(found.charAt(to + on))) on += 1;
  return { from: from - back, to: to + on, otherFrom: otherFrom - back, otherTo: otherTo + on };
}
