/** A step of writing, small enough for one request; how steps are packed into requests. */
import type { Change } from '../core/workbook/change';
import { REQUEST_LIMIT } from './payload';

export interface Operation {
  /** What it adds to a request. */
  readonly bytes: number;
  /** The changes that stand once it has succeeded. */
  readonly done: readonly Change[];
  /** Whether it goes on with what the operation before it began, so that the work cannot stop in between. */
  readonly continues?: boolean;
  run(context: Excel.RequestContext): void;
  /** The same in two smaller steps; null where it cannot be divided. */
  halve(): readonly [Operation, Operation] | null;
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

/** A request that was too long for Excel, as two; null where nothing is left to divide. */
export function halveRequest(request: readonly Operation[]): [Operation[], Operation[]] | null {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const halves = request[0]?.halve();
  return halves ? [[halves[0]], [halves[1]]] : null;
}

function pieces(operation: Operation): Operation[] {
  if (operation.bytes <= PIECE) return [operation];
  const halves = operation.halve();
  return halves ? halves.flatMap(pieces) : [operation];
}
