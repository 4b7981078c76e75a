/** Looks again, settles which changes still fit, writes them in as few requests as Excel takes, and tells what stands. */
import type { Change, SheetRemoval } from '../../core/workbook/change';
import type { ApplyReport, RefusalReason, Work } from '../../core/workbook/host';
import { inverses, movedOf, settle } from '../../core/workbook/settle';
import { afterFailure } from './aftermath';
import { restoreEdits } from './restore-edits';
import { lookWhereRowsAre } from './look';
import type { OwnTabs } from '../tabs/own-tabs';
import { pacer } from '../request/pace';
import { planWrites, type Writes } from './plan-writes';
import { write } from './write';

export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: Work,
  ownTabs: OwnTabs,
): Promise<ApplyReport> {
  if (changes.length === 0) return { applied: [], refused: [], inverse: [], tabs: [] };
  const breathe = pacer();
  const before = await lookWhereRowsAre(context, changes);
  await breathe();
  const { accepted, refused, origins } = settle(changes, before);
  await breathe();
  const writes = await planWrites(context, accepted, before, ownTabs);
  await breathe();
  for (const { spec } of writes.tabs.values()) ownTabs.begin(spec);
  const written = await write(context, writes.operations, work);
  for (const [change, { spec }] of writes.tabs) if (written.done.has(change)) ownTabs.end(spec);
  const restored = await restoreEdits(context, accepted, written.conflicts);
  const { standing, unknown, tabs, placed } = written.failure
    ? await afterFailure(context, accepted, writes, written)
    : { standing: written.done, unknown: new Set<Change>(), tabs: written.done, placed: (change: Change) => change };
  const failure = written.failure ?? restored.failure;
  const isApplied = (change: Change): boolean => standing.has(change) && !restored.undone.has(change);
  const isUnknown = (change: Change): boolean =>
    restored.undone.has(change) ? restored.failure !== null : unknown.has(change);
  if (failure && !accepted.some((change) => isApplied(change) || isUnknown(change))) throw failure;

  const known = new Map(writes.refused.map(({ change, reason }) => [change, reason]));
  const reasonFor = (change: Change): RefusalReason => {
    if (isUnknown(change)) return 'unknown';
    return known.get(change) ?? restored.undone.get(change) ?? (failure ? 'not-written' : 'cancelled');
  };
  const applied = accepted.filter(isApplied);
  const reasons = new Map<Change, RefusalReason>(refused.map(({ change, reason }) => [change, reason]));
  for (const change of accepted) if (!isApplied(change)) reasons.set(origins.get(change) ?? change, reasonFor(change));
  return {
    applied,
    ...movedOf(applied, origins),
    refused: changes.flatMap((change) => {
      const reason = reasons.get(change);
      return reason ? [{ change, reason }] : [];
    }),
    ...(failure && { failure: { code: failure.code, detail: failure.detail } }),
    inverse: [
      ...addedTabs(writes, tabs).reverse(),
      ...restored.owed,
      ...inverses(
        accepted.flatMap((change) =>
          isApplied(change)
            ? placed(change)
            : isUnknown(change) && !restored.undone.has(change)
              ? alone(placed(change))
              : [],
        ),
        applied.map(placed),
      ),
    ],
    tabs: accepted.flatMap((change) =>
      change.kind === 'sheet' && isApplied(change) ? (writes.tabs.get(change)?.name ?? []) : [],
    ),
  };
}

/** Of a group that may stand in part each change is taken back by itself. */
function alone(change: Change): Change {
  if (change.kind !== 'cell' && change.kind !== 'merge') return change;
  const { group: _, ...own } = change;
  return own;
}

/** What takes away the tabs that were not there before. */
function addedTabs(writes: Writes, there: ReadonlySet<Change>): SheetRemoval[] {
  return [...writes.tabs].flatMap(([change, tab]): SheetRemoval[] =>
    tab.isNew && there.has(change) ? [{ kind: 'sheet-removal', id: change.spec.id, name: tab.name }] : [],
  );
}
