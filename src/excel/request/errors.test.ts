import { loadOffice } from '#test/office/load';
import { newWorkbook } from '#test/office/model';
import { PROBLEMS } from '../../core/messages/problems';
import { HostError, type ProblemCode } from '../../core/workbook/host';
import { PROBLEM_OF, toHostError } from './errors';

test.each<[string, ProblemCode]>([
  ['AccessDenied', 'access-denied'],
  ['Unauthenticated', 'access-denied'],
  ['InvalidOperationInCellEditMode', 'excel-busy'],
  ['InactiveWorkbook', 'excel-busy'],
  ['RequestAborted', 'excel-busy'],
  ['ActivityLimitReached', 'excel-busy'],
  ['ApiNotFound', 'excel-too-old'],
  ['ApiNotAvailable', 'excel-too-old'],
  ['NotImplemented', 'excel-too-old'],
  ['UnsupportedOperation', 'excel-too-old'],
  ['ConnectionFailure', 'connection-lost'],
  ['InvalidOrTimedOutSession', 'connection-lost'],
  ['ServiceNotAvailable', 'connection-lost'],
  ['ItemNotFound', 'sheet-gone'],
  ['InvalidReference', 'sheet-gone'],
  ['RequestPayloadSizeLimitExceeded', 'excel-too-much'],
  ['ResponsePayloadSizeLimitExceeded', 'excel-too-much'],
  ['RangeExceedsLimit', 'excel-too-much'],
  ['OperationCellsExceedLimit', 'excel-too-much'],
  ['FilteredRangeConflict', 'excel-refused'],
  ['PivotTableRangeConflict', 'excel-refused'],
  ['GeneralException', 'excel-failed'],
  ['InvalidArgument', 'excel-failed'],
  ['InsertDeleteConflict', 'excel-refused'],
  ['SomethingNewOfExcels', 'excel-failed'],
  ['constructor', 'excel-failed'],
])('%s is told as %s', (code, problem) => {
  const error = Object.assign(new Error('ข้อความที่มีเนื้อหาของเซลล์'), { name: 'RichApi.Error', code });
  expect(toHostError(error)).toMatchObject({ name: 'HostError', code: problem, detail: code });
});

test.each<[string, unknown, string]>([
  ['a mistake of our own', new TypeError('"ความลับ" is not a function'), 'TypeError'],
  ['an error of another frame', { name: 'RichApi.Error', code: 'ItemNotFound' }, 'ItemNotFound'],
  ['no error at all', 'ความลับ', 'Unknown'],
  ['nothing', undefined, 'Unknown'],
  ['a code that is a message', { code: 'ความลับ: นางสมศรี 0812345678' }, 'Unknown'],
  ['a name that is a message', { name: 'Cannot read "ความลับ"' }, 'Unknown'],
])('%s keeps its message to itself', (_name, error, detail) => {
  expect(toHostError(error).detail).toBe(detail);
  expect(toHostError(error).message).not.toContain('ความลับ');
});

/** The tables of "Error handling with the application-specific JavaScript APIs", as of March 2024, without Word's. */
const DOCUMENTED = `
  AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation
  InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound
  MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded
  ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict
  FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet
  OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet
`;

/** Codes that the library itself raises, in the envelope of a request. */
const RAISED = ['Client Error', 'WriteNotSupportedWhenModalDialogOpen', 'CannotUpdateReadOnlyProperty'];

test('every code that is documented, or that the library knows, has its problem and its sentence', () => {
  const { Excel: library, OfficeExtension: extension } = loadOffice(newWorkbook('แผน'));
  const known = [...Object.values(library.ErrorCodes), ...Object.values(extension.ErrorCodes)];
  const codes = [...known, ...DOCUMENTED.trim().split(/\s+/), ...RAISED];
  expect(known.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !Object.hasOwn(PROBLEM_OF, code))).toEqual([]);
  expect(codes.filter((code) => !Object.hasOwn(PROBLEMS, PROBLEM_OF[code] ?? ''))).toEqual([]);
});

test('a HostError stays what it is', () => {
  const error = new HostError('excel-too-much', 'x');
  expect(toHostError(error)).toBe(error);
});
