import fc from 'fast-check';
import { overlaps, parseRange, rangeName } from '../../core/workbook/address';
import { addressesOf, blocksOf, coverOf } from './blocks';

const cells = fc.array(fc.record({ row: fc.nat(300), column: fc.nat(12) }), { maxLength: 60 });

test.each([
  ['one cell', [[4, 2]], ['C5']],
  [
    'neighbours',
    [
      [4, 2],
      [4, 3],
      [5, 2],
      [5, 3],
    ],
    ['C5:D6'],
  ],
  [
    'a hole',
    [
      [0, 0],
      [0, 1],
      [2, 0],
    ],
    ['A1:B3'],
  ],
  [
    'columns apart',
    [
      [0, 0],
      [0, 5],
      [1, 0],
      [1, 5],
    ],
    ['A1:A2', 'F1:F2'],
  ],
  [
    'rows far apart',
    [
      [0, 0],
      [500, 0],
    ],
    ['A1', 'A501'],
  ],
  ['none', [], []],
])('%s', (_name, pairs, expected) => {
  const given = pairs.map(([row = 0, column = 0]) => ({ row, column }));
  expect(coverOf(given).map(rangeName)).toEqual(expected);
});

test('blocks hold every input at its place, null elsewhere, and do not overlap', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const inputs = given.map((cell, index) => ({ ...cell, input: index }));
      const last = new Map(inputs.map(({ row, column, input }) => [`${String(row)},${String(column)}`, input]));
      const blocks = blocksOf(inputs);
      const found = blocks.flatMap(({ range, grid }) =>
        grid.flatMap((line, down) =>
          line.flatMap((input, across) =>
            input === null ? [] : [[`${String(range.top + down)},${String(range.left + across)}`, input] as const],
          ),
        ),
      );
      expect(new Map(found)).toEqual(last);
      expect(found).toHaveLength(last.size);
      expect(blocks.some((a, i) => blocks.some((b, j) => i < j && overlaps(a.range, b.range)))).toBe(false);
    }),
  );
});

test('addresses cover the cells and no others, once each', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const covered = addressesOf(given)
        .flatMap((address) => address.split(','))
        .flatMap((name) => {
          const range = parseRange(name);
          if (!range) throw new Error(name);
          const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) => range.top + down);
          return rows.flatMap((row) =>
            Array.from(
              { length: range.right - range.left + 1 },
              (_, across) => `${String(row)},${String(range.left + across)}`,
            ),
          );
        });
      const expected = new Set(given.map(({ row, column }) => `${String(row)},${String(column)}`));
      expect(new Set(covered)).toEqual(expected);
      expect(covered).toHaveLength(expected.size);
    }),
  );
});

test('addresses are kept short enough for Excel', () => {
  const given = Array.from({ length: 3000 }, (_, index) => ({ row: index * 2, column: 3 }));
  const addresses = addressesOf(given);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(4000);
  expect(addresses.join(',').split(',')).toHaveLength(3000);
});
