/** Finds rows of a worksheet again after a person inserted, deleted, moved or sorted rows. */
import type { RowKeys } from './row-keys';

/** The present row of a former one; null if the present one is not certain. */
export type Follow = (row: number) => number | null;

/**
 * Compares the keys of a worksheet's rows as they were with those of now.
 *
 * A row is certain if its key occurs once, then and now. Rows whose keys repeat are certain if all the rows between the
 * nearest certain ones before and after them are still the same, in the same order; empty rows and rows with new keys
 * are skipped. A row without a key is certain if its distances to the rows with keys above and below have not changed.
 */
export function followRows(then: RowKeys, now: RowKeys): Follow {
  if (isSame(then.keys, now.keys)) return (row) => row;
  const found = certainRows(then.keys, now.keys);
  return (row) =>
    (then.keys[row] ?? '') === '' ? followEmpty(row, then.keys, now.keys, found) : (found.get(row) ?? null);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  for (let row = 0; row < length; row += 1) if ((a[row] ?? '') !== (b[row] ?? '')) return false;
  return true;
}

/** The rows with keys whose present row is certain. */
function certainRows(then: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const countThen = counts(then);
  const countNow = counts(now);
  const isUnique = (key: string): boolean => countThen.get(key) === 1 && countNow.get(key) === 1;
  const known = (keys: readonly string[], other: ReadonlyMap<string, number>): number[] =>
    [...keys.keys()].filter((row) => keys[row] !== '' && other.has(keys[row] ?? ''));
  const stretchesNow = new Map<string, Stretch>();
  for (const stretch of stretches(known(now, countThen), now, isUnique)) stretchesNow.set(stretch.from, stretch);

  const found = new Map<number, number>();
  for (const { from, to, rows } of stretches(known(then, countNow), then, isUnique)) {
    const other = stretchesNow.get(from);
    const keysThen = rows.map((row) => then[row]);
    const keysNow = other?.rows.map((row) => now[row]) ?? [];
    if (other?.to !== to || keysThen.length !== keysNow.length) continue;
    if (keysThen.some((key, index) => key !== keysNow[index])) continue;
    rows.forEach((row, index) => found.set(row, other.rows[index] ?? row));
  }
  const placeNow = new Map([...now.keys()].map((row) => [now[row] ?? '', row]));
  for (const [row, key] of then.entries()) if (isUnique(key)) found.set(row, placeNow.get(key) ?? row);
  return found;
}

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) if (key !== '') found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Rows with repeated keys, and the unique keys before and after them ('' at the ends of the worksheet). */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly number[];
}

function stretches(rows: readonly number[], keys: readonly string[], isUnique: (key: string) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let from = '';
  let open: number[] = [];
  for (const row of rows) {
    const key = keys[row] ?? '';
    if (!isUnique(key)) {
      open.push(row);
      continue;
    }
    found.push({ from, to: key, rows: open });
    from = key;
    open = [];
  }
  return [...found, { from, to: '', rows: open }];
}

function followEmpty(
  row: number,
  then: readonly string[],
  now: readonly string[],
  found: ReadonlyMap<number, number>,
): number | null {
  const above = nearest(then, row, -1);
  const below = nearest(then, row, 1);
  const aboveNow = above === null ? -1 : (found.get(above) ?? null);
  if (aboveNow === null) return null;
  const place = aboveNow + row - (above ?? -1);
  const belowNow = nearest(now, aboveNow, 1);
  if (below === null) return belowNow === null ? place : null;
  return found.get(below) === belowNow && belowNow === aboveNow + below - (above ?? -1) ? place : null;
}

/** The nearest row with a key, in steps up (-1) or down (1). */
function nearest(keys: readonly string[], from: number, step: 1 | -1): number | null {
  for (let row = from + step; row >= 0 && row < keys.length; row += step) if ((keys[row] ?? '') !== '') return row;
  return null;
}
