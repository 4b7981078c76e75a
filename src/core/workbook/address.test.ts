import fc from 'fast-check';
import {
  cellName,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseCell,
  parseRange,
  quoteSheet,
  rangeName,
} from './address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [MAX_COLUMNS - 1, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('a name and its cell are the same place', () => {
  const cell = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });
  fc.assert(
    fc.property(cell, ({ row, column }) => {
      expect(parseCell(cellName(row, column))).toEqual({ row, column });
      expect(parseCell(`$${columnName(column)}$${row + 1}`)).toEqual({ row, column });
    }),
  );
});

test.each([
  '',
  '$',
  'A',
  'A$',
  '1',
  '$1',
  'A0',
  'A01',
  'A$01',
  '$$A1',
  'A1$',
  'a1',
  'XFE1',
  'A1048577',
  'A1:B2',
  'AAAA1',
  ' A1',
  'A1 ',
  'A1B',
  'ก1',
])('%p is no cell', (address) => {
  expect(parseCell(address)).toBeNull();
});

test.each([
  ['A1:J2', { top: 0, left: 0, bottom: 1, right: 9 }],
  ['$J$2:$A$1', { top: 0, left: 0, bottom: 1, right: 9 }],
  ['B3', { top: 2, left: 1, bottom: 2, right: 1 }],
])('%s', (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

test.each(['', 'A:B', '1:2', 'A1:B2:C3', 'A1:'])('%p is no range of cells', (address) => {
  expect(parseRange(address)).toBeNull();
});

test('a single cell has a name without a colon', () => {
  expect(rangeName({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
  expect(rangeName({ top: 2, left: 1, bottom: 3, right: 1 })).toBe('B3:B4');
});

test.each([
  ['A1:B2', 'B2:C3', true],
  ['A1:B2', 'C1:D2', false],
  ['A1:B2', 'A3:B4', false],
  ['A1:Z9', 'C3', true],
])('%s and %s share a cell: %s', (a, b, expected) => {
  const [first, second] = [parseRange(a), parseRange(b)];
  expect(first && second && overlaps(first, second)).toBe(expected);
});

test('quotes in the name of a sheet are doubled', () => {
  expect(quoteSheet("แผน '68")).toBe("'แผน ''68'");
});
