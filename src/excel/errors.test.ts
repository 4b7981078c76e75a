import { loadOffice } from '../../test/office/load';
import { newWorkbook } from '../../test/office/model';
import { HostError, type ProblemCode } from '../core/workbook/host';
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
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
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
])('%s keeps its message to itself', (_name, error, detail) => {
  expect(toHostError(error).detail).toBe(detail);
  expect(toHostError(error).message).not.toContain('ความลับ');
});

test('every code that the library knows has its problem', () => {
  const { Excel: library } = loadOffice(newWorkbook('แผน'));
  const codes = Object.values(library.ErrorCodes);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !Object.hasOwn(PROBLEM_OF, code))).toEqual([]);
});

test('a HostError stays what it is', () => {
  const error = new HostError('too-large', 'x');
  expect(toHostError(error)).toBe(error);
});
