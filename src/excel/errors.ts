/** Every error of Office.js as one of ours. Its message may quote cells: only its code goes on. */
import { HostError, type ProblemCode } from '../core/workbook/host';

/** Codes of `OfficeExtension.ErrorCodes`, `Excel.ErrorCodes` and Microsoft's "Error handling with the application-specific APIs". */
const PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'access-denied',
  Unauthenticated: 'access-denied',
  BadPassword: 'access-denied',

  InvalidOperationInCellEditMode: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  DirtySupportingFormula: 'excel-busy',
  Conflict: 'excel-busy',
  RequestAborted: 'excel-busy',
  ActivityLimitReached: 'excel-busy',
  HostRestartNeeded: 'excel-busy',

  ApiNotAvailable: 'excel-too-old',
  ApiNotFound: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',

  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',

  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',

  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
};

/** `error` as a `HostError`; its detail is Excel's code, or the kind of a mistake in our own code. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = property(error, 'code') ?? property(error, 'name') ?? 'Unknown';
  // A code of Excel's that nobody knew when this was written still reaches a technician.
  const problem = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  return new HostError(problem ?? 'excel-failed', code);
}

function property(error: unknown, name: 'code' | 'name'): string | null {
  // Not `instanceof Error`: the library's errors may come from another frame.
  if (typeof error !== 'object' || error === null || !(name in error)) return null;
  const value = (error as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}
