/** Looks again, settles which changes still fit, and writes them in as few requests as Excel takes. */
import { parseRange, rangeName } from '../core/workbook/address';
import { sameContent, type Change, type SheetRemoval } from '../core/workbook/change';
import type { ApplyReport, HostError, RefusedChange, Work } from '../core/workbook/host';
import { inverses, settle } from '../core/workbook/settle';
import { halveRequest } from './ask';
import { toHostError } from './errors';
import { look, type Look } from './look';
import { requestsOf, type Operation } from './operation';
import { planWrites, type Writes } from './plan-writes';

export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: Work,
): Promise<ApplyReport> {
  if (changes.length === 0) return { applied: [], refused: [], inverse: [], tabs: [] };
  const before = await look(context, changes);
  const { accepted, refused } = settle(changes, before);
  const writes = planWrites(accepted, before);
  const { done, failure } = await write(context, writes.operations, work);

  // A request that fails may have done its first actions: what stands there now says which.
  const after = failure && (await look(context, accepted).catch(() => null));
  const applied = accepted.filter((change) => done.has(change) || (after !== null && stands(change, after)));
  const added = addedTabs(writes, done, after);
  if (failure && applied.length === 0 && added.length === 0) throw failure;

  const known = [...refused, ...writes.refused];
  const told = new Set<Change>([...applied, ...known.map(({ change }) => change)]);
  const left = changes.filter((change) => !told.has(change));
  return {
    applied,
    refused: [...known, ...left.map((change): RefusedChange => ({ change, reason: 'cancelled' }))],
    inverse: [...added.reverse(), ...inverses(applied)],
    tabs: applied.flatMap((change) => (change.kind === 'sheet' ? (writes.tabs.get(change)?.name ?? []) : [])),
  };
}

async function write(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  work: Work,
): Promise<{ done: ReadonlySet<Change>; failure: HostError | null }> {
  const queue = requestsOf(operations);
  const total = operations.reduce((sum, operation) => sum + operation.done.length, 0);
  const done = new Set<Change>();
  for (let request = queue.shift(); request; request = queue.shift()) {
    // A tab that was begun is written to its end.
    if (!request[0]?.continues && work.isCancelled?.()) break;
    try {
      await send(context, request);
    } catch (error) {
      const failure = toHostError(error);
      const halves = failure.code === 'too-large' ? halveRequest(request) : null;
      if (!halves) return { done, failure };
      queue.unshift(...halves);
      continue;
    }
    for (const operation of request) for (const change of operation.done) done.add(change);
    work.onProgress?.(done.size, total);
  }
  return { done, failure: null };
}

async function send(context: Excel.RequestContext, request: readonly Operation[]): Promise<void> {
  // Otherwise Excel calculates and draws after every block.
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const operation of request) operation.run(context);
  await context.sync();
}

/** Whether the workbook is now as the change wants it. */
function stands(change: Change, now: Look): boolean {
  switch (change.kind) {
    case 'cell': {
      const sheet = now.sheet(change.sheet);
      return sheet !== null && sameContent(sheet.content(change.cell), change.after);
    }
    case 'merge': {
      const range = parseRange(change.range);
      const merges = now.sheet(change.sheet)?.merges.map(rangeName) ?? [];
      return range !== null && merges.includes(rangeName(range)) === change.merged;
    }
    case 'sheet':
      // Whether it was written to its end cannot be told.
      return false;
    case 'sheet-removal':
      return now.ownTab(change.id) === null;
    case 'settings':
      return now.settings() === change.after;
  }
}

/** What takes away the tabs that are there now and were not before, half written ones too. */
function addedTabs(writes: Writes, done: ReadonlySet<Change>, after: Look | null): SheetRemoval[] {
  return [...writes.tabs].flatMap(([change, tab]): SheetRemoval[] => {
    const isThere = done.has(change) || (after?.ownTab(change.spec.id) ?? null) !== null;
    return tab.isNew && isThere ? [{ kind: 'sheet-removal', id: change.spec.id }] : [];
  });
}
