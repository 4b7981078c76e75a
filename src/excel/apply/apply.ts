/** Looks again, settles which changes still fit, writes them in as few requests as Excel takes, and tells what stands. */
import type { Change, SheetChange } from '../../core/workbook/change';
import type { ApplyReport, PreservedTab, RefusalReason, Work } from '../../core/workbook/host';
import { undoingTabs, type WrittenTab } from '../../core/workbook/own-tab/undoing';
import { inverses, movedOf } from '../../core/workbook/inverses';
import { settle, type Settled } from '../../core/workbook/settle';
import { afterFailure, type Aftermath } from './aftermath';
import { restore } from './restore';
import { lookWhereRowsAre, type Look } from './look';
import { pacer } from '../request/pace';
import { planWrites, type GatheredTabs, type Writes } from './plan-writes';
import { returnTyped } from './return-typed';
import { sameName } from '../read/structure';
import { gatherTabs } from '../tabs/gather';
import { write, type Written } from './write';

export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: Work,
): Promise<ApplyReport> {
  if (changes.length === 0) return { applied: [], refused: [], inverse: [], tabs: [] };
  const breathe = pacer();
  const before = await lookWhereRowsAre(context, changes);
  await breathe();
  const gathered = await ownTabs(context, changes, before);
  const settled = settle(changes, { ...before, ownTab: (id) => gathered.get(id.toLowerCase()) ?? null });
  const { accepted, refused, origins } = settled;
  await breathe();
  const writes = await planWrites(context, settled, before, gathered);
  await breathe();
  const written = await write(context, writes.operations, work);
  const restored = await restore(context, accepted, written);
  const returned = await returnTyped(context, written.typed);
  const after = written.failure ? await afterFailure(context, accepted, writes, written) : allDone(written, writes);
  const { placed } = after;
  const failure = written.failure ?? restored.failure ?? returned.failure;
  const isApplied = (change: Change): boolean => after.standing.has(change) && !restored.undone.has(change);
  const isUnknown = (change: Change): boolean =>
    restored.undone.has(change) ? restored.failure !== null : after.unknown.has(change);
  if (failure && !accepted.some((change) => isApplied(change) || isUnknown(change))) throw failure;

  const known = new Map(writes.refused.map(({ change, reason }) => [change, reason]));
  const reasonFor = (change: Change): RefusalReason => {
    if (isUnknown(change)) return 'unknown';
    return known.get(change) ?? restored.undone.get(change) ?? (failure ? 'not-written' : 'cancelled');
  };
  const applied = accepted.filter(isApplied);
  const reasons = new Map<Change, RefusalReason>(refused.map(({ change, reason }) => [change, reason]));
  for (const change of accepted) if (!isApplied(change)) reasons.set(origins.get(change) ?? change, reasonFor(change));
  const preserved = preservedTabs(writes, settled, isApplied);
  return {
    applied,
    ...movedOf(applied, origins),
    refused: changes.flatMap((change) => {
      const reason = reasons.get(change);
      return reason ? [{ change, reason }] : [];
    }),
    ...(failure && { failure: { code: failure.code, detail: failure.detail } }),
    inverse: [
      ...undoingTabs(writtenTabs(writes, written, after)),
      ...restored.owed,
      ...returned.owed,
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
    ...(preserved.length > 0 && { preserved }),
    ...(returned.texts.length > 0 && { returned: returned.texts }),
  };
}

/** What stands on the tabs that are to be written or taken away. */
function ownTabs(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { structure, tables }: Look,
): Promise<GatheredTabs> {
  const ids = changes.flatMap((change) =>
    change.kind === 'sheet' ? change.spec.id : change.kind === 'sheet-removal' ? change.id : [],
  );
  return gatherTabs(
    context,
    structure.sheets.filter(({ generated }) => ids.some((id) => sameName(generated, id))),
    (name) => tables.filter(({ sheet }) => sameName(sheet, name)).map((table) => table.name),
  );
}

function allDone({ done }: Written, { tabs }: Writes): Aftermath {
  const changes = new Set<Change>([...tabs.keys()].filter((change) => done.has(change)));
  return { standing: done, unknown: new Set(), tabs: changes, preserved: changes, placed: (change) => change };
}

/** Of a group that may stand in part each change is taken back by itself. */
function alone(change: Change): Change {
  if (change.kind !== 'cell' && change.kind !== 'merge') return change;
  const { group: _, ...own } = change;
  return own;
}

/** The tabs that were written, or may have been, in part or as a whole. */
function writtenTabs({ tabs }: Writes, { begun }: Written, after: Aftermath): WrittenTab[] {
  return [...tabs].flatMap(([change, { spec, name, before, preserved: other }]): WrittenTab[] => {
    const preserved = after.preserved.has(change) ? other : null;
    const isThere = after.tabs.has(change);
    const isTouched = before ? begun.has(change) : isThere || preserved !== null;
    return isTouched ? [{ change, spec, name, isThere, before, preserved }] : [];
  });
}

function preservedTabs(
  { tabs }: Writes,
  { preserved }: Settled,
  isApplied: (change: SheetChange) => boolean,
): PreservedTab[] {
  return [...tabs].flatMap(([change, tab]): PreservedTab[] => {
    const found = preserved.get(change);
    if (!found || !tab.preserved || !isApplied(change)) return [];
    return [{ id: change.spec.id, tab: tab.preserved.name, successor: tab.name, ...found }];
  });
}
