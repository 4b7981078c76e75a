/** The runs of a cell that is formatted in parts, after its text is changed: each letter keeps the format that it had. */

/** More changed letters than a correction has: beyond them nothing in the middle of the two texts counts as the same. */
const MOST_CHANGES = 300;

/**
 * The texts of the runs after the whole text becomes `after`; an empty one if nothing of the run is left. Added text
 * belongs to the run in which something is replaced, else to the run before it. null if a change crosses runs, so
 * that
 * the format of what is added is not known.
 */
export function runsAfter(runs: readonly string[], after: string): string[] | null {
  const before = runs.join('');
  const owners = runs.flatMap((text, run) => Array.from({ length: text.length }, () => run));
  const places = placesOf(before, after);
  if (runs.length === 0) return null;
  const texts = runs.map((): string[] => []);
  let from = 0;
  let to = 0;
  for (let index = 0; index <= before.length; index += 1) {
    const place = index < before.length ? (places[index] ?? -1) : after.length;
    if (place < 0) continue;
    const added = after.slice(to, place);
    const owner = added === '' ? null : ownerOf(owners, from, index);
    if (owner === undefined) return null;
    if (owner !== null) texts[owner]?.push(added);
    texts[owners[index] ?? -1]?.push(after.charAt(place));
    [from, to] = [index + 1, place + 1];
  }
  return texts.map((pieces) => pieces.join(''));
}

/** The run of what is in place of the letters from `from` to `end`; undefined if they are of several runs. */
function ownerOf(owners: readonly number[], from: number, end: number): number | undefined {
  if (from === end) return owners[from - 1] ?? 0;
  return owners[from] === owners[end - 1] ? owners[from] : undefined;
}

/** The text with Arabic digits, letter for letter. */
function withoutThaiDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** For each letter its place in the new text, or -1. A digit stays the same one in other numerals. */
function placesOf(before: string, after: string): Int32Array {
  const [old, now] = [withoutThaiDigits(before), withoutThaiDigits(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  const places = new Int32Array(old.length).fill(-1);
  for (let index = 0; index < start; index += 1) places[index] = index;
  for (let index = old.length - same; index < old.length; index += 1) places[index] = index + now.length - old.length;
  const between = withoutChance(old.slice(start, old.length - same), now.slice(start, now.length - same));
  for (const { from, to, length } of between) {
    for (let offset = 0; offset < length; offset += 1) places[start + from + offset] = start + to + offset;
  }
  return places;
}

/** A stretch that both texts have. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** What two texts have in common, by the fewest changes (E. W. Myers, "An O(ND) difference algorithm", 1986). */
function commonTo(old: string, now: string): Stretch[] {
  const most = Math.min(old.length + now.length, MOST_CHANGES);
  const trail: Int32Array[] = [];
  const reached = new Int32Array(2 * most + 3);
  for (let changes = 0; changes <= most; changes += 1) {
    trail.push(reached.slice());
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const at = most + 1 + diagonal;
      let x = isAdded(reached, at, diagonal, changes) ? (reached[at + 1] ?? 0) : (reached[at - 1] ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached[at] = x;
      if (x >= old.length && x - diagonal >= now.length) return backAlong(trail, most, old.length, now.length);
    }
  }
  return [];
}

/** Whether the farthest path comes to this diagonal by a letter of the new text. */
function isAdded(reached: Int32Array, at: number, diagonal: number, changes: number): boolean {
  return diagonal === -changes || (diagonal !== changes && (reached[at - 1] ?? 0) < (reached[at + 1] ?? 0));
}

function backAlong(trail: readonly Int32Array[], most: number, x: number, y: number): Stretch[] {
  const found: Stretch[] = [];
  for (let changes = trail.length - 1; changes >= 0; changes -= 1) {
    const reached = trail[changes] ?? new Int32Array();
    const diagonal = x - y;
    const at = most + 1 + diagonal;
    const added = isAdded(reached, at, diagonal, changes);
    const from = changes === 0 ? 0 : added ? (reached[at + 1] ?? 0) : (reached[at - 1] ?? 0);
    const startsAt = changes === 0 ? 0 : added ? from : from + 1;
    if (x > startsAt) found.push({ from: startsAt, to: startsAt - diagonal, length: x - startsAt });
    [x, y] = added ? [from, from - diagonal - 1] : [from, from - diagonal + 1];
  }
  return found.reverse();
}

/**
 * The same without letters that the texts have in common by chance: a stretch no longer than what is replaced on either
 * side of it. If nothing is added there, no format is in doubt.
 */
function withoutChance(old: string, now: string): Stretch[] {
  const stretches = commonTo(old, now);
  const kept: Stretch[] = [];
  const end: Stretch = { from: old.length, to: now.length, length: 0 };
  let last = { from: 0, to: 0 };
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1] ?? end;
    const [left, right] = [
      { dropped: stretch.from - last.from, added: stretch.to - last.to },
      { dropped: next.from - stretch.from - stretch.length, added: next.to - stretch.to - stretch.length },
    ];
    const isChance =
      left.added + right.added > 0 &&
      stretch.length <= Math.max(left.dropped, left.added) &&
      stretch.length <= Math.max(right.dropped, right.added);
    if (isChance) return;
    kept.push(stretch);
    last = { from: stretch.from + stretch.length, to: stretch.to + stretch.length };
  });
  return kept;
}
