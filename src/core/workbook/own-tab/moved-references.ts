/** Whether references of formulas are still those that were written, moved along with the cells that they refer to. */
import type { RecordedReference } from './record';

/** One reference as it was written and as it is, and the cell that it is in. */
export interface ReferencePair {
  readonly written: RecordedReference;
  readonly present: RecordedReference;
  readonly cell: string;
}

export interface Surroundings {
  /** Whether the workbook has a sheet or a table with that hash of its name. */
  readonly has: (name: string) => boolean;
  /** The present rows of what was written on the tab itself, except those of its table's body. */
  readonly ownRows: ReadonlyMap<number, number>;
}

/**
 * The cells whose references are others. A sheet or table may have another name if none has the old one any more.
 * Rows and
 * columns of a worksheet are inserted and deleted, so cells that are referred to there keep their order; on the tab
 * itself it is known where the rows have gone.
 */
export function changedReferences(pairs: readonly ReferencePair[], { has, ownRows }: Surroundings): Set<string> {
  const known = pairs.filter(({ written, present }) => !written.isGone && !present.isGone);
  const changed = new Set<string>();
  const names = new Map<string, string>();
  for (const { written, present, cell } of known) {
    if (written.part !== present.part || !isSameName(written.of, present.of, has, names)) changed.add(cell);
    else if (written.of === null && present.column !== written.column) changed.add(cell);
  }
  for (const sheet of new Set(known.map(({ written }) => written.of))) {
    const own = known.filter(({ written, cell }) => written.of === sheet && !changed.has(cell));
    for (const axis of ['row', 'column'] as const) {
      const fixed = sheet === null && axis === 'row' ? ownRows : new Map<number, number>();
      for (const cell of outOfOrder(own, axis, fixed)) changed.add(cell);
    }
  }
  return changed;
}

/** `names`: the new names of those met before. */
function isSameName(
  written: string | null,
  present: string | null,
  has: (name: string) => boolean,
  names: Map<string, string>,
): boolean {
  if (written === null || present === null || written === present) return written === present;
  if (has(written)) return false;
  const known = names.get(written);
  if (known === undefined && ![...names.values()].includes(present)) names.set(written, present);
  return names.get(written) === present;
}

/** The cells with a place that cannot be right while what is `fixed`, and most of the others, keep theirs. */
function outOfOrder(
  pairs: readonly ReferencePair[],
  axis: 'row' | 'column',
  fixed: ReadonlyMap<number, number>,
): string[] {
  const moves = pairs.flatMap(({ written, present, cell }) => {
    const [from, to] = [written[axis], present[axis]];
    return from === null || to === null ? [] : [{ from, to, cell }];
  });
  const places = new Map(fixed);
  // Cells that moved as far as most others are certain; the rest must fit in between.
  const usual = usualShift(moves.map(({ from, to }) => to - from));
  for (const { from, to } of moves) if (to - from === usual && !places.has(from)) places.set(from, to);
  const fits = (from: number, to: number): boolean =>
    places.get(from) === to ||
    (!places.has(from) && [...places].every(([a, b]) => Math.sign(a - from) === Math.sign(b - to)));
  return moves.flatMap(({ from, to, cell }) => {
    if (!fits(from, to)) return [cell];
    places.set(from, to);
    return [];
  });
}

/** The commonest; of several the one with the least move. */
function usualShift(shifts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const ranked = [...counts].sort(([a, times], [b, others]) => others - times || Math.abs(a) - Math.abs(b));
  return ranked[0]?.[0] ?? 0;
}
