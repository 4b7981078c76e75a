/** Where two short texts differ, and how much. */

/** The letters `from` to `to` of one text correspond to `otherFrom` to `otherTo` of the other. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Fewer equal letters than these between two differences are chance. */
const SHORTEST_EQUAL = 5;
/** Longer texts are not compared letter by letter: one difference, whole. */
const MOST_CELLS = 250_000;
/** Marks belong to the letter before them. */
const MARK = /[\p{M}\u0e33]/u;

/** The differences of two keys, in order; none if they are equal. */
export function differences(one: string, other: string): Difference[] {
  if (one === other) return [];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - start;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const whole = { from: start, to: one.length - tail, otherFrom: start, otherTo: other.length - tail };
  const found = (whole.to - start) * (whole.otherTo - start) > MOST_CELLS ? [whole] : within(one, other, whole);
  return joined(found).map((difference) => onLetters(difference, one, other));
}

/** How many letters the differences are made of. */
export function sizeOf(found: readonly Difference[]): number {
  return found.reduce((sum, { from, to, otherFrom, otherTo }) => sum + Math.max(to - from, otherTo - otherFrom), 0);
}

/** The gaps between the letters of the longest common subsequence. */
function within(one: string, other: string, { from, to, otherFrom, otherTo }: Difference): Difference[] {
  const width = otherTo - otherFrom + 1;
  const length = new Uint16Array((to - from + 1) * width);
  const at = (i: number, j: number): number => (i - from) * width + (j - otherFrom);
  const longest = (i: number, j: number): number => length[at(i, j)] ?? 0;
  for (let i = to - 1; i >= from; i -= 1) {
    for (let j = otherTo - 1; j >= otherFrom; j -= 1) {
      length[at(i, j)] =
        one[i] === other[j] ? longest(i + 1, j + 1) + 1 : Math.max(longest(i + 1, j), longest(i, j + 1));
    }
  }
  const found: Difference[] = [];
  let i = from;
  let j = otherFrom;
  while (i < to || j < otherTo) {
    const gap = { from: i, otherFrom: j };
    while ((i < to || j < otherTo) && !(i < to && j < otherTo && one[i] === other[j])) {
      if (j >= otherTo || (i < to && longest(i + 1, j) >= longest(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > gap.from || j > gap.otherFrom) found.push({ ...gap, to: i, otherTo: j });
    while (i < to && j < otherTo && one[i] === other[j]) {
      i += 1;
      j += 1;
    }
  }
  return found;
}

function joined(found: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  for (const next of found) {
    const last = result.at(-1);
    if (last && next.from - last.to < SHORTEST_EQUAL)
      result[result.length - 1] = { ...last, to: next.to, otherTo: next.otherTo };
    else result.push(next);
  }
  return result;
}

/** No difference begins or ends between a letter and its marks. */
function onLetters(difference: Difference, one: string, other: string): Difference {
  let { from, to, otherFrom, otherTo } = difference;
  while (from > 0 && otherFrom > 0 && (MARK.test(one.charAt(from)) || MARK.test(other.charAt(otherFrom)))) {
    from -= 1;
    otherFrom -= 1;
  }
  while (to < one.length && otherTo < other.length && (MARK.test(one.charAt(to)) || MARK.test(other.charAt(otherTo)))) {
    to += 1;
    otherTo += 1;
  }
  return { from, to, otherFrom, otherTo };
}
