/** What was written, refused or left unknown, and what undoes it. */
import type { Change, SheetChange } from '../../core/workbook/change';
import type { Verdict } from '../../core/workbook/check-preconditions';
import type { ApplyReport, HostError, PreservedTab, RefusalReason } from '../../core/workbook/host';
import { inverses, movedOf } from '../../core/workbook/inverses';
import { undoingTabs, type WrittenTab } from '../../core/workbook/own-tab/undoing';
import type { Aftermath } from './aftermath';
import type { Writes } from './plan-writes';
import type { Restored } from './restore-edits';
import type { Returned } from './return-typed';
import type { TakenBack } from './take-back-tabs';
import type { Written } from './write';

export interface Results {
  /** What was asked for. */
  readonly changes: readonly Change[];
  readonly settled: Verdict;
  readonly writes: Writes;
  readonly written: Written;
  readonly restored: Restored;
  readonly taken: TakenBack;
  readonly returned: Returned;
  readonly after: Aftermath;
}

interface Outcome {
  readonly failure: HostError | null;
  readonly isApplied: (change: Change) => boolean;
  readonly isUnknown: (change: Change) => boolean;
}

/** Reports the results of a job. Throws its failure if nothing was written, or may have been. */
export function reportOf(results: Results): ApplyReport {
  const { settled, writes, returned, taken } = results;
  const { accepted, origins } = settled;
  const outcome = outcomeOf(results);
  const { failure, isApplied, isUnknown } = outcome;
  if (failure && !accepted.some((change) => isApplied(change) || isUnknown(change))) throw failure;
  const applied = accepted.filter(isApplied);
  const texts = [...returned.texts, ...taken.texts];
  const preserved = preservedTabs(writes, settled, isApplied);
  return {
    applied,
    ...movedOf(applied, origins),
    refused: refusedOf(results, outcome),
    ...(failure && { failure: { code: failure.code, detail: failure.detail } }),
    inverse: inverseOf(results, outcome),
    tabs: accepted.flatMap((change) =>
      change.kind === 'sheet' && isApplied(change) ? (writes.tabs.get(change)?.name ?? []) : [],
    ),
    ...(preserved.length > 0 && { preserved }),
    ...(texts.length > 0 && { returned: texts }),
  };
}

function outcomeOf({ written, restored, taken, returned, after }: Results): Outcome {
  const undone = (change: Change): Restored | undefined => [restored, taken].find((each) => each.undone.has(change));
  return {
    failure: written.failure ?? restored.failure ?? taken.failure ?? returned.failure,
    isApplied: (change) => after.standing.has(change) && !undone(change),
    isUnknown: (change) => {
      const by = undone(change);
      return by ? by.failure !== null : after.unknown.has(change);
    },
  };
}

/** The changes that were not written, as they were asked for, with the reason of each. */
function refusedOf(
  { changes, settled, writes, restored, taken }: Results,
  { failure, isApplied, isUnknown }: Outcome,
): ApplyReport['refused'] {
  const { accepted, refused, origins } = settled;
  const known = new Map(writes.refused.map(({ change, reason }) => [change, reason]));
  const reasonFor = (change: Change): RefusalReason => {
    if (isUnknown(change)) return 'unknown';
    const undone = restored.undone.get(change) ?? taken.undone.get(change);
    return known.get(change) ?? undone ?? (failure ? 'not-written' : 'cancelled');
  };
  const reasons = new Map<Change, RefusalReason>(refused.map(({ change, reason }) => [change, reason]));
  for (const change of accepted) if (!isApplied(change)) reasons.set(origins.get(change) ?? change, reasonFor(change));
  return changes.flatMap((change) => {
    const reason = reasons.get(change);
    return reason ? [{ change, reason }] : [];
  });
}

function inverseOf(
  { settled, writes, written, restored, taken, returned, after }: Results,
  { isApplied, isUnknown }: Outcome,
): Change[] {
  const { placed } = after;
  const undoing = settled.accepted.flatMap((change) => {
    if (isApplied(change)) return placed(change);
    return isUnknown(change) && !restored.undone.has(change) ? alone(placed(change)) : [];
  });
  const applied = settled.accepted.filter(isApplied).map(placed);
  return [
    ...taken.owed,
    ...undoingTabs(writtenTabs(writes, written, after).filter(({ change }) => !taken.undone.has(change))),
    ...restored.owed,
    ...returned.owed,
    ...inverses(undoing, applied),
  ];
}

/** The change without its group: each change of a partly written group is undone separately. */
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
  { preserved }: Verdict,
  isApplied: (change: SheetChange) => boolean,
): PreservedTab[] {
  return [...tabs].flatMap(([change, tab]): PreservedTab[] => {
    const found = preserved.get(change);
    if (!found || !tab.preserved || !isApplied(change)) return [];
    return [{ id: change.spec.id, tab: tab.preserved.name, successor: tab.name, ...found }];
  });
}
