/** Sends operations to Excel, request by request, and reports how far it came. */
import type { Change, SheetChange } from '../../core/workbook/change';
import type { HostError, JobControl } from '../../core/workbook/host';
import { eachWithPauses } from '../../core/workbook/steps';
import { halveRequest } from '../request/ask';
import { toHostError } from '../request/errors';
import { requestsOf, type Operation } from '../request/operation';
import { pause } from '../request/pace';
import type { SettingsConflict, TypedOnTab, Unseen, WriteConflict } from '../request/write-conflict';

export interface Written {
  /** Changes that were made to their end. */
  readonly done: ReadonlySet<Change>;
  /** Those of which a part at least was asked for, the ones that are done among them. */
  readonly begun: ReadonlySet<Change>;
  /** Of what was done, what was written over cells or rows that were no longer as seen. */
  readonly conflicts: readonly WriteConflict[];
  /** The settings that were written over, if they were no longer as seen. */
  readonly settings: SettingsConflict | null;
  /** What somebody typed meanwhile on tabs of ours that were written. */
  readonly typed: readonly TypedOnTab[];
  /** Tabs that were written though what they refer to had moved. */
  readonly moved: ReadonlySet<SheetChange>;
  readonly failure: HostError | null;
}

/** Stops if a request fails, or between requests if the person asks for it. */
export async function write(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  control: JobControl = {},
): Promise<Written> {
  const queue = requestsOf(operations);
  const total = operations.reduce((sum, { isLast, changes }) => sum + (isLast ? changes.length : 0), 0);
  const done = new Set<Change>();
  const begun = new Set<Change>();
  const conflicts: WriteConflict[] = [];
  const typed: TypedOnTab[] = [];
  const moved = new Set<SheetChange>();
  let settings: SettingsConflict | null = null;
  /** Requests at the head of the queue that repeat what may have been done in part. */
  let owed = 0;
  for (let request = queue.shift(); request; request = queue.shift()) {
    // What was begun is written to its end.
    if (owed === 0 && !request[0]?.continues && control.isCancelled?.()) break;
    const isRepeated = owed > 0;
    owed = Math.max(0, owed - 1);
    control.line?.willWrite();
    try {
      const found = await send(context, request);
      // Found as we write it: if the request is sent again, that was our own first try.
      for (const each of found) {
        if ('tabs' in each) for (const tab of each.tabs) moved.add(tab);
        else if ('sheet' in each) typed.push(each);
        else if (!('reason' in each)) settings = each;
        else if (!(isRepeated && each.isAsWanted)) conflicts.push(each);
      }
    } catch (error) {
      const failure = toHostError(error);
      const halves = isTooLong(request, failure) ? halveRequest(request) : null;
      if (!halves || failure.detail !== UNTOUCHED) {
        for (const change of changesIn(request)) begun.add(change);
      }
      if (!halves) return { done, begun, conflicts, settings, typed, moved, failure };
      queue.unshift(...halves);
      if (owed > 0 || failure.detail !== UNTOUCHED) owed += 2;
      continue;
    }
    for (const change of changesIn(request)) begun.add(change);
    for (const change of changesIn(request.filter(({ isLast }) => isLast))) done.add(change);
    control.onProgress?.(done.size, total);
  }
  return { done, begun, conflicts, settings, typed, moved, failure: null };
}

function changesIn(operations: readonly Operation[]): Change[] {
  return operations.flatMap(({ changes }) => changes);
}

/** Refused before anything was done. What fails for another reason may have been done, wholly or in part. */
const UNTOUCHED = 'RequestPayloadSizeLimitExceeded';

/** Excel on the web has answered a request that it found too long with GeneralException (office-js-docs-reference issue 354). */
const SUSPICIOUSLY_LONG = 1024 * 1024;

/** Whether shorter requests may succeed: only if the finished part of this one can be repeated. */
function isTooLong(request: readonly Operation[], { code, detail }: HostError): boolean {
  if (detail === UNTOUCHED) return true;
  const bytes = request.reduce((sum, operation) => sum + operation.bytes, 0);
  const mayBe = code === 'excel-too-much' || (detail === 'GeneralException' && bytes >= SUSPICIOUSLY_LONG);
  return mayBe && request.every(({ isRepeatable = false }) => isRepeatable);
}

async function send(context: Excel.RequestContext, request: readonly Operation[]): Promise<Unseen[]> {
  // Otherwise Excel calculates and draws after every block.
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const answers = await eachWithPauses(request, (operation) => operation.run(context), { pause });
  await context.sync();
  const conflicts = await eachWithPauses(answers, (answer) => answer(), { pause });
  return conflicts.flat();
}
