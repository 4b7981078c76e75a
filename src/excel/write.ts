/** Sends operations to Excel, request by request, and tells how far it came. */
import type { Change } from '../core/workbook/change';
import type { HostError, Work } from '../core/workbook/host';
import { halveRequest } from './ask';
import { toHostError } from './errors';
import { requestsOf, type Operation } from './operation';
import { pacer } from './pace';

export interface Written {
  /** Changes that were made to their end. */
  readonly done: ReadonlySet<Change>;
  /** Those of which a part at least was asked for, the ones that are done among them. */
  readonly begun: ReadonlySet<Change>;
  readonly failure: HostError | null;
}

/** Stops where a request fails, or between requests where the person asks for it. */
export async function write(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  work: Work = {},
): Promise<Written> {
  const queue = requestsOf(operations);
  const total = operations.reduce((sum, { isLast, changes }) => sum + (isLast ? changes.length : 0), 0);
  const done = new Set<Change>();
  const begun = new Set<Change>();
  for (let request = queue.shift(); request; request = queue.shift()) {
    // A tab that was begun is written to its end.
    if (!request[0]?.continues && work.isCancelled?.()) break;
    try {
      await send(context, request);
    } catch (error) {
      const failure = toHostError(error);
      // Refused before anything was done; what fails for another reason may have been done in part.
      const halves = failure.detail === 'RequestPayloadSizeLimitExceeded' ? halveRequest(request) : null;
      if (halves) {
        queue.unshift(...halves);
        continue;
      }
      for (const { changes } of request) for (const change of changes) begun.add(change);
      return { done, begun, failure };
    }
    for (const { changes, isLast } of request) {
      for (const change of changes) {
        begun.add(change);
        if (isLast) done.add(change);
      }
    }
    work.onProgress?.(done.size, total);
  }
  return { done, begun, failure: null };
}

async function send(context: Excel.RequestContext, request: readonly Operation[]): Promise<void> {
  // Otherwise Excel calculates and draws after every block.
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const breathe = pacer();
  for (const operation of request) {
    operation.run(context);
    await breathe();
  }
  await context.sync();
}
