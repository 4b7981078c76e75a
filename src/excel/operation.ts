/** A step of writing, small enough for one request; how steps are packed into requests. */
import type { Change } from '../core/workbook/change';
import type { Divisible } from './ask';
import { REQUEST_LIMIT } from './payload';

export interface Operation extends Divisible<Operation> {
  /** What it adds to a request. */
  readonly bytes: number;
  /** The changes that stand once it has succeeded. */
  readonly done: readonly Change[];
  /** Whether it goes on with what the operation before it began, so that the work cannot stop in between. */
  readonly continues?: boolean;
  run(context: Excel.RequestContext): void;
}

/** Pieces of large operations are this long at most, so that requests fill up well. */
const PIECE = REQUEST_LIMIT / 4;

/** The operations in their order, in as few requests as their lengths allow. */
export function requestsOf(operations: readonly Operation[]): Operation[][] {
  const requests: Operation[][] = [];
  let room = 0;
  for (const operation of operations.flatMap((each) => (each.bytes > REQUEST_LIMIT ? pieces(each) : [each]))) {
    if (operation.bytes > room) {
      requests.push([]);
      room = REQUEST_LIMIT;
    }
    requests.at(-1)?.push(operation);
    room -= operation.bytes;
  }
  return requests;
}

function pieces(operation: Operation): Operation[] {
  if (operation.bytes <= PIECE) return [operation];
  const halves = operation.halve();
  return halves ? halves.flatMap(pieces) : [operation];
}
