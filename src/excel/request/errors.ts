/** Every error of Office.js as one of ours. Its message may quote cells: only its code goes on. */
import { HostError, type ProblemCode } from '../../core/workbook/host';

/**
 * Codes of `OfficeExtension.ErrorCodes`, `Excel.ErrorCodes` and Microsoft's "Error handling with the application-specific
 * JavaScript APIs".
 */
export const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'access-denied',
  BadPassword: 'access-denied',
  Unauthenticated: 'access-denied',

  ActivityLimitReached: 'excel-busy',
  Conflict: 'excel-busy',
  DirtySupportingFormula: 'excel-busy',
  HostRestartNeeded: 'excel-busy',
  InactiveWorkbook: 'excel-busy',
  InvalidOperationInCellEditMode: 'excel-busy',
  RequestAborted: 'excel-busy',
  WriteNotSupportedWhenModalDialogOpen: 'excel-busy',

  ApiNotAvailable: 'excel-too-old',
  ApiNotFound: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',

  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',

  InvalidReference: 'sheet-gone',
  ItemNotFound: 'sheet-gone',

  MemoryLimitReached: 'excel-too-much',
  OperationCellsExceedLimit: 'excel-too-much',
  RangeExceedsLimit: 'excel-too-much',
  RequestPayloadSizeLimitExceeded: 'excel-too-much',
  ResponsePayloadSizeLimitExceeded: 'excel-too-much',

  FilteredRangeConflict: 'excel-refused',
  InsertDeleteConflict: 'excel-refused',
  MergedRangeConflict: 'excel-refused',
  NonBlankCellOffSheet: 'excel-refused',
  PivotTableRangeConflict: 'excel-refused',
  UnsupportedSheet: 'excel-refused',

  CannotRegisterEvent: 'excel-failed',
  CannotUpdateReadOnlyProperty: 'excel-failed',
  'Client Error': 'excel-failed',
  ContentLengthRequired: 'excel-failed',
  EmptyChartSeries: 'excel-failed',
  FormulaLengthExceedsLimit: 'excel-failed',
  GeneralException: 'excel-failed',
  InvalidArgument: 'excel-failed',
  InvalidBinding: 'excel-failed',
  InvalidObjectPath: 'excel-failed',
  InvalidOperation: 'excel-failed',
  InvalidRequest: 'excel-failed',
  InvalidRequestContext: 'excel-failed',
  InvalidRibbonDefinition: 'excel-failed',
  InvalidSelection: 'excel-failed',
  ItemAlreadyExists: 'excel-failed',
  OpenWorkbookLinksBlocked: 'excel-failed',
  PowerQueryRefreshResourceChallenge: 'excel-failed',
  PropertyNotLoaded: 'excel-failed',
  RangeImageExceedsLimit: 'excel-failed',
  RefreshWorkbookLinksBlocked: 'excel-failed',
  RunMustReturnPromise: 'excel-failed',
  UndoNotSupported: 'excel-failed',
  UnsupportedFillType: 'excel-failed',
  ValueNotLoaded: 'excel-failed',
};

/** One word, or two: what is longer may be a message. */
const CODE = /^[A-Za-z][A-Za-z0-9]{0,60}( [A-Za-z]{1,30})?$/;

/** `error` as a `HostError`; its detail is Excel's code, or the kind of a mistake in our own code. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = property(error, 'code') ?? property(error, 'name') ?? 'Unknown';
  if (!CODE.test(code)) return new HostError('excel-failed', 'Unknown');
  // A code of Excel's that nobody knew when this was written still reaches a technician.
  const problem = Object.hasOwn(PROBLEM_OF, code) ? PROBLEM_OF[code] : undefined;
  return new HostError(problem ?? 'excel-failed', code);
}

function property(error: unknown, name: 'code' | 'name'): string | null {
  // Not `instanceof Error`: the library's errors may come from another frame.
  if (typeof error !== 'object' || error === null || !(name in error)) return null;
  const value = (error as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}
