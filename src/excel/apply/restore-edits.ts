/** Restores what was written over unseen: cells that somebody edited, or rows that moved, between our look and our write. */
import { rangeName } from '../../core/workbook/address';
import { isCellOrMerge, sameContent, type CellOrMerge, type Change } from '../../core/workbook/change';
import { HostError, type RefusalReason } from '../../core/workbook/host';
import { inverses } from '../../core/workbook/inverses';
import { checkPreconditions } from '../../core/workbook/check-preconditions';
import { cellOperations } from './cell-writer';
import { groupBy } from '../../core/workbook/group-by';
import { toHostError } from '../request/errors';
import { lookWhereRowsAre } from './look';
import { write } from './write';
import type { WriteConflict } from '../request/write-conflict';

export interface Restored {
  /** The changes that were undone, each with its reason: those in conflict, and the rest of their groups. */
  readonly undone: ReadonlyMap<Change, RefusalReason>;
  /** What undoes them still; empty if that was done. */
  readonly owed: readonly Change[];
  readonly failure: HostError | null;
}

/** Somebody who edits at every one of our requests is left alone after so many tries. */
const MOST_TRIES = 5;

/** Nothing is thrown. What somebody edits after our write is theirs and stays. */
export async function restoreEdits(
  context: Excel.RequestContext,
  changes: readonly Change[],
  conflicts: readonly WriteConflict[],
): Promise<Restored> {
  if (conflicts.length === 0) return { undone: new Map(), owed: [], failure: null };
  const undone = withTheirGroups(changes.filter(isCellOrMerge), conflicts);
  const back = undoing([...undone.keys()], conflicts);
  try {
    return { undone, ...(await writeBack(context, back, MOST_TRIES)) };
  } catch (error) {
    return { undone, owed: back, failure: toHostError(error) };
  }
}

/** Writes `back`; what collides with a further edit is undone and tried again. */
async function writeBack(
  context: Excel.RequestContext,
  back: readonly CellOrMerge[],
  triesLeft: number,
): Promise<Pick<Restored, 'owed' | 'failure'>> {
  if (back.length === 0) return { owed: [], failure: null };
  if (triesLeft === 0) return { owed: back, failure: new HostError('excel-busy', 'RowsMoving') };
  const now = await lookWhereRowsAre(context, back);
  const { accepted, refused } = checkPreconditions(back, now);
  // What the person has edited since is theirs. But what we wrote a moment ago is still somewhere if its row cannot be
  // found, or if its cell is as it was before.
  if (refused.some(({ reason }) => reason === 'row-not-found' || reason === 'already-so')) {
    return { owed: back, failure: new HostError('excel-busy', 'RowsMoving') };
  }
  const own = accepted.filter(isCellOrMerge);
  const { failure, conflicts } = await write(context, await cellOperations(own, now));
  if (failure) return { owed: back, failure };
  const moved = conflicts.filter(({ reason }) => reason === 'row-not-found');
  // An edit of the cell itself is theirs and is put back; a row that moved is followed, and its cell restored there.
  const first = await writeBack(
    context,
    undoing([...withTheirGroups(own, conflicts).keys()], conflicts),
    triesLeft - 1,
  );
  if (first.failure) return first;
  if (conflicts.some(({ isAsWanted }) => isAsWanted))
    return { owed: back, failure: new HostError('excel-busy', 'RowsMoving') };
  return writeBack(
    context,
    moved.map(({ by }) => by),
    triesLeft - 1,
  );
}

function withTheirGroups(
  changes: readonly CellOrMerge[],
  conflicts: readonly WriteConflict[],
): ReadonlyMap<CellOrMerge, RefusalReason> {
  const reasonOf = ({ reason, isAsWanted }: WriteConflict): RefusalReason => (isAsWanted ? 'already-so' : reason);
  const own = new Map(conflicts.map((conflict) => [conflict.by, reasonOf(conflict)]));
  const groups = new Map(
    conflicts.flatMap((conflict) => (conflict.by.group === undefined ? [] : [[conflict.by.group, reasonOf(conflict)]])),
  );
  return new Map(
    changes.flatMap((change) => {
      const reason = own.get(change) ?? (change.group === undefined ? undefined : groups.get(change.group));
      return reason ? [[change, reason]] : [];
    }),
  );
}

/** What undoes the changes as they took effect. Each by itself: of a group, what was edited again meanwhile stays. */
function undoing(changes: readonly CellOrMerge[], conflicts: readonly WriteConflict[]): CellOrMerge[] {
  const byChange = new Map(conflicts.map((conflict) => [conflict.by, conflict]));
  // Addresses of one request are derived from the same rows.
  const byRequest = groupBy(changes, (change) => byChange.get(change)?.elsewhere?.request ?? null);
  return [...byRequest.values()].flatMap((own) =>
    inverses(own.flatMap((change) => effectOf(change, byChange.get(change)))).filter(isCellOrMerge),
  );
}

/** What a change did over what it found. */
function effectOf(change: CellOrMerge, conflict: WriteConflict | undefined): CellOrMerge[] {
  const { group: _, ...alone } = change;
  if (!conflict) return [alone];
  const { found, elsewhere } = conflict;
  const anchor = elsewhere?.anchor ?? alone.anchor;
  const anchored = anchor ? { anchor } : {};
  if (alone.kind === 'cell') {
    const before = found.get(alone.cell.replaceAll('$', '')) ?? alone.before;
    return sameContent(before, alone.after) ? [] : [{ ...alone, ...anchored, before }];
  }
  const merges = elsewhere ? elsewhere.merges.map(rangeName) : alone.merged ? [] : [alone.range];
  if (!alone.merged) return merges.map((range) => ({ ...alone, ...anchored, range }));
  // A merge swallows what the cells that it covers held.
  const swallowed = [...found].map(([cell, before]): CellOrMerge => ({
    kind: 'cell',
    sheet: alone.sheet,
    cell,
    before,
    after: { value: null },
    ...anchored,
  }));
  return [...swallowed, ...(merges.includes(alone.range) ? [] : [{ ...alone, ...anchored }])];
}
