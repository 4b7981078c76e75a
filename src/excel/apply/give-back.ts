/** Gives back what was written over unseen: cells that somebody edited between our look and our writing. */
import { isCellOrMerge, type CellOrMerge, type Change } from '../../core/workbook/change';
import type { HostError } from '../../core/workbook/host';
import { inverses, settle } from '../../core/workbook/settle';
import { cellOperations } from './cell-writer';
import { toHostError } from '../request/errors';
import { look } from './look';
import type { Overwritten } from '../request/operation';
import { write } from './write';

export interface GivenBack {
  /** The changes that were taken back: those written over an edit, and the rest of their groups. */
  readonly taken: ReadonlySet<Change>;
  /** What takes them back still; empty where it was done. */
  readonly owed: readonly CellOrMerge[];
  readonly failure: HostError | null;
}

/** One look and one writing; what somebody edits after ours is theirs and stays. Nothing is thrown. */
export async function giveBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  overwritten: readonly Overwritten[],
): Promise<GivenBack> {
  if (overwritten.length === 0) return { taken: new Set(), owed: [], failure: null };
  const taken = withTheirGroups(changes.filter(isCellOrMerge), overwritten);
  const back = restoring(taken, overwritten);
  let failure: HostError | null;
  try {
    const now = await look(context, back);
    const { accepted } = settle(back, now);
    ({ failure } = await write(context, await cellOperations(accepted.filter(isCellOrMerge), now)));
  } catch (error) {
    failure = toHostError(error);
  }
  return { taken: new Set(taken), owed: failure ? back : [], failure };
}

function withTheirGroups(changes: readonly CellOrMerge[], overwritten: readonly Overwritten[]): CellOrMerge[] {
  const own = new Set<CellOrMerge>(overwritten.map(({ by }) => by));
  const groups = new Set(overwritten.flatMap(({ by }) => by.group ?? []));
  return changes.filter((change) => own.has(change) || (change.group !== undefined && groups.has(change.group)));
}

/** Each change by itself: of a group, what was edited again meanwhile stays, and the rest is put back all the same. */
function restoring(taken: readonly CellOrMerge[], overwritten: readonly Overwritten[]): CellOrMerge[] {
  const found = new Map(overwritten.map((each) => [`${each.by.sheet}!${each.cell}`, each]));
  const back = inverses(taken)
    .filter(isCellOrMerge)
    .map((change): CellOrMerge => {
      const { group: _, ...alone } = change;
      if (alone.kind === 'merge') return alone;
      const theirs = found.get(`${alone.sheet}!${alone.cell}`);
      found.delete(`${alone.sheet}!${alone.cell}`);
      return theirs ? { ...alone, after: theirs.found } : alone;
    });
  // A merge swallowed what we never wrote to.
  const swallowed = [...found.values()].map(({ by, cell, found: after }): CellOrMerge => ({
    kind: 'cell',
    sheet: by.sheet,
    cell,
    before: { value: null },
    after,
  }));
  return [...back, ...swallowed];
}
