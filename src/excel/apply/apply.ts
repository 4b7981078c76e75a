/** Reads what is there now, writes the changes that still fit in as few requests as Excel takes, and reports the result. */
import type { Change } from '../../core/workbook/change';
import type { ApplyReport, JobControl } from '../../core/workbook/host';
import { checkPreconditions } from '../../core/workbook/check-preconditions';
import { afterFailure, type Aftermath } from './aftermath';
import { restore } from './restore';
import { lookWhereRowsAre, type Look } from './look';
import { pause } from '../request/pace';
import { planWrites, type GatheredTabs, type Writes } from './plan-writes';
import { reportOf } from './report';
import { returnTyped } from './return-typed';
import { sameName } from '../read/structure';
import { NOTHING_TAKEN, takeBackTabs, type TakenBack } from './take-back-tabs';
import { gatherTabs } from '../tabs/gather';
import { write, type Written } from './write';

export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  control: JobControl,
): Promise<ApplyReport> {
  if (changes.length === 0) return { applied: [], refused: [], inverse: [], tabs: [] };
  const before = await lookWhereRowsAre(context, changes);
  await pause();
  const gathered = await ownTabs(context, changes, before);
  const settled = checkPreconditions(changes, { ...before, ownTab: (id) => gathered.get(id.toLowerCase()) ?? null });
  await pause();
  const writes = await planWrites(context, settled, before, gathered);
  await pause();
  const written = await write(context, writes.operations, control);
  const restored = await restore(context, settled.accepted, written);
  const returned = await returnTyped(context, written.typed);
  const taken = await takeBack(context, written, writes);
  const after = written.failure
    ? await afterFailure(context, settled.accepted, writes, written)
    : allDone(written, writes);
  return reportOf({ changes, settled, writes, written, restored, taken, returned, after });
}

/** None if the writing broke off: the state is then not known. */
async function takeBack(
  context: Excel.RequestContext,
  { moved, failure }: Written,
  writes: Writes,
): Promise<TakenBack> {
  if (failure || moved.size === 0) return NOTHING_TAKEN;
  return takeBackTabs(moved, writes, (changes) => applyChanges(context, changes, {}));
}

/** The contents of the tabs that will be written or deleted. */
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
