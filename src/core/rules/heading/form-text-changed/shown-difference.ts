/** Differences between a text and its wording, as a message shows them: `"วิฤต" → "วิกฤต"; …`. */
import { bordersOf } from '../../../text/word-borders';
import type { Difference } from '../../analysis/difference';
import type { ChangedText } from '../../analysis/fixed-text';
import type { Letters } from '../../analysis/letters';

/** What is shorter is shown with the words on either side, or nobody would find it. */
const SHORTEST = 3;

export function shownDifferences({ found, expected, differences }: ChangedText): string {
  return differences
    .map((difference, index) => {
      const room = {
        before: difference.from - (differences[index - 1]?.to ?? 0),
        after: (differences[index + 1]?.from ?? found.key.length) - difference.to,
      };
      const { from, to, otherFrom, otherTo } = inWords(difference, expected.key, room);
      const before = from < difference.from && from > 0 ? '…' : '';
      const show = (letters: Letters, start: number, end: number): string => {
        const behind = end < letters.key.length && to > difference.to ? '…' : '';
        return `"${before}${letters.slice(start, end)}${behind}"`;
      };
      return `${show(found, from, to)} → ${show(expected, otherFrom, otherTo)}`;
    })
    .join('; ');
}

/** The difference with the rest of its words; `room`: the letters around it that are the same in both. */
function inWords(
  { from, to, otherFrom, otherTo }: Difference,
  expected: string,
  room: { readonly before: number; readonly after: number },
): Difference {
  const isShort = Math.min(to - from, otherTo - otherFrom) < SHORTEST;
  const borders = [...bordersOf(expected), expected.length];
  const start = borders.filter((at) => (isShort ? at < otherFrom : at <= otherFrom)).at(-1) ?? 0;
  const end = borders.find((at) => (isShort ? at > otherTo : at >= otherTo)) ?? expected.length;
  const back = Math.min(room.before, otherFrom - start);
  const on = Math.min(room.after, end - otherTo);
  return { from: from - back, to: to + on, otherFrom: otherFrom - back, otherTo: otherTo + on };
}
