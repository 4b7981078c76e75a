/** A step of writing, small enough for one request; how steps are packed into requests. */
import type { Change } from '../../core/workbook/change';
import type { Unseen } from './write-conflict';
import type { Divisible } from './ask';
import { REQUEST_LIMIT } from './payload';
import type { Loaded } from './session';

/** The answer of a step that writes nothing of the person's. */
export const NO_CONFLICTS: Loaded<readonly Unseen[]> = () => [];

export interface Operation extends Divisible<Operation> {
  /** What it adds to a request, or to its answer if that is longer. */
  readonly bytes: number;
  /** The changes that it makes, or a part of which it makes. */
  readonly changes: readonly Change[];
  /** Whether its changes are final once it has succeeded. */
  readonly isLast: boolean;
  /** Whether it goes on with what the operation before it began, so that the work cannot stop in between. */
  readonly continues?: boolean;
  /** Whether doing it again, after it may have been done, does no harm. */
  readonly isRepeatable?: boolean;
  /** Adds the step to the request that is being made up; its answer says what it overwrote unseen. */
  run(context: Excel.RequestContext): Loaded<readonly Unseen[]>;
}

/** What is shorter is not divided to fill a request to its end. */
const PIECE = REQUEST_LIMIT / 64;

/** The operations in their order, in as few requests as their lengths allow. */
export function requestsOf(operations: readonly Operation[]): Operation[][] {
  const requests: Operation[][] = [];
  let room = 0;
  const pack = (operation: Operation): void => {
    if (operation.bytes > room) {
      const isWorthFilling = room > PIECE || operation.bytes > REQUEST_LIMIT;
      const halves = isWorthFilling && operation.bytes > PIECE ? operation.halve() : null;
      if (halves) {
        halves.forEach(pack);
        return;
      }
      requests.push([]);
      room = REQUEST_LIMIT;
    }
    requests.at(-1)?.push(operation);
    room -= operation.bytes;
  };
  operations.forEach(pack);
  return requests;
}
