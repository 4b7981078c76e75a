/** Looks again, settles which changes still fit, writes them in as few requests as Excel takes, and tells what stands. */
import type { Change, SheetRemoval } from '../core/workbook/change';
import type { ApplyReport, RefusalReason, Work } from '../core/workbook/host';
import { inverses, settle } from '../core/workbook/settle';
import { afterFailure } from './aftermath';
import { look } from './look';
import { pacer } from './pace';
import { planWrites, type Writes } from './plan-writes';
import { write } from './write';

export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: Work,
): Promise<ApplyReport> {
  if (changes.length === 0) return { applied: [], refused: [], inverse: [], tabs: [] };
  const breathe = pacer();
  const before = await look(context, changes);
  await breathe();
  const { accepted, refused } = settle(changes, before);
  await breathe();
  const writes = await planWrites(accepted, before);
  await breathe();
  const written = await write(context, writes.operations, work);
  const { failure } = written;
  const { standing, unknown, tabs } = failure
    ? await afterFailure(context, accepted, writes, written)
    : { standing: written.done, unknown: new Set<Change>(), tabs: written.done };
  if (failure && standing.size === 0 && unknown.size === 0) throw failure;

  const known = [...refused, ...writes.refused];
  const told = new Set<Change>([...standing, ...known.map(({ change }) => change)]);
  const reasonFor = (change: Change): RefusalReason =>
    unknown.has(change) ? 'unknown' : failure ? 'not-written' : 'cancelled';
  const left = changes.filter((change) => !told.has(change)).map((change) => ({ change, reason: reasonFor(change) }));
  return {
    applied: accepted.filter((change) => standing.has(change)),
    refused: [...known, ...left],
    ...(failure && { failure: { code: failure.code, detail: failure.detail } }),
    inverse: [
      ...addedTabs(writes, tabs).reverse(),
      ...inverses(
        accepted.flatMap((change) => (standing.has(change) ? change : unknown.has(change) ? alone(change) : [])),
      ),
    ],
    tabs: accepted.flatMap((change) =>
      change.kind === 'sheet' && standing.has(change) ? (writes.tabs.get(change)?.name ?? []) : [],
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
    tab.isNew && there.has(change) ? [{ kind: 'sheet-removal', id: change.spec.id }] : [],
  );
}
