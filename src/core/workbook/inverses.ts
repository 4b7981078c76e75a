/** Changes that undo written changes, and the changes that were written in another place than asked. */
import { inverse, isCellOrMerge, type CellOrMerge, type Change } from './change';
import type { MovedChange } from './host';
import type { RowKeys } from './row-keys';
import { rowKeysAfter } from './rows-after';

/** Of the applied changes those that were written elsewhere than asked for, as a part of a report. */
export function movedOf(
  applied: readonly Change[],
  origins: ReadonlyMap<Change, Change>,
): { readonly moved?: readonly MovedChange[] } {
  const moved = applied.flatMap((to): MovedChange[] => {
    const from = origins.get(to) ?? to;
    return from === to ? [] : [{ from, to }];
  });
  return moved.length > 0 ? { moved } : {};
}

/**
 * What takes `applied` back, last change first: each derived from the rows as they are once `made` is done, which is all
 * of them unless it is not known of some. Tabs that were added are the host's to name.
 */
export function inverses(applied: readonly Change[], made: readonly Change[] = applied): Change[] {
  const after = new RowsAfter(made);
  return applied
    .map((change) => {
      const back = inverse(change);
      return back && isCellOrMerge(back) ? after.anchored(back) : back;
    })
    .filter((change): change is Change => change !== null)
    .reverse();
}

/** The rows from which changes were derived, as they are once the changes are made. */
class RowsAfter {
  private readonly known = new Map<RowKeys, RowKeys>();

  constructor(private readonly made: readonly Change[]) {}

  anchored(change: CellOrMerge): CellOrMerge {
    const { anchor, sheet } = change;
    return anchor ? { ...change, anchor: { ...anchor, rows: this.after(anchor.rows, sheet) } } : change;
  }

  private after(rows: RowKeys, sheet: string): RowKeys {
    const known = this.known.get(rows);
    if (known) return known;
    const own = this.made.filter((change) => change.kind === 'cell' && change.sheet === sheet);
    const after = rowKeysAfter(rows, own);
    this.known.set(rows, after);
    return after;
  }
}
