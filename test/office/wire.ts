/** The envelope of Office.js requests (`ProcessQuery`), as the client library writes and reads it. */

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, Update: 9 } as const;

export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument: the path of the object it is, 0 for plain data, or a list of those. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** What Excel answers instead of a result. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly code: string,
    readonly location = '',
  ) {
    super(`${code} at ${location}`);
  }
}

/** The length in bytes of `text` as UTF-8, with neither Node's Buffer nor the DOM's TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A character outside the basic plane is two units here and four bytes there.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
