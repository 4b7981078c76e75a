import fc from 'fast-check';
import type { CellChange, Change } from './change';
import { carry, compose } from './compose';
import type { RowKeys } from './row-keys';

const cell = (name: string, before: number, after: number, group?: string): CellChange => ({
  kind: 'cell',
  sheet: 'ก',
  cell: name,
  before: { value: before },
  after: { value: after },
  ...(group !== undefined && { group }),
});
const merge = (merged: boolean): Change => ({ kind: 'merge', sheet: 'ก', range: 'A1:B1', merged });

test.each<[string, Change[], Change[]]>([
  ['changes of other cells stay', [cell('A1', 0, 1), cell('A2', 0, 1)], [cell('A1', 0, 1), cell('A2', 0, 1)]],
  ['of one cell: from the first to the last', [cell('A1', 0, 1), cell('A1', 1, 2)], [cell('A1', 0, 2)]],
  ['there and back is nothing', [cell('A1', 0, 1), cell('A1', 1, 0)], []],
  ['merged and taken apart is nothing', [merge(true), merge(false)], []],
  [
    'settings',
    [
      { kind: 'settings', before: null, after: 'a' },
      { kind: 'settings', before: 'a', after: 'b' },
    ],
    [{ kind: 'settings', before: null, after: 'b' }],
  ],
  [
    'groups that meet in a cell are one, of all their cells',
    [cell('A1', 0, 1, 'x'), cell('A2', 0, 1, 'x'), cell('A2', 1, 2, 'y'), cell('A3', 0, 1, 'y'), cell('A4', 0, 1, 'z')],
    [cell('A1', 0, 1, 'y'), cell('A2', 0, 2, 'y'), cell('A3', 0, 1, 'y'), cell('A4', 0, 1, 'z')],
  ],
])('%s', (_name, changes, expected) => {
  expect(compose(changes)).toEqual(expected);
});

test('cells come out as they do one change after the other, each written once', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('A1', 'B1', 'C1'), fc.nat(3), fc.constantFrom('x', 'y', undefined)));
  fc.assert(
    fc.property(steps, (written) => {
      const now = new Map<string, number>();
      const changes = written.map(([name, value, group]) => {
        const change = cell(name, now.get(name) ?? 0, value, group);
        now.set(name, value);
        return change;
      });
      const made = compose(changes);
      expect(new Set(made.map((change) => (change as CellChange).cell)).size).toBe(made.length);
      for (const [name, value] of now) {
        const change = made.find((each) => (each as CellChange).cell === name) as CellChange | undefined;
        expect(change ? [change.before.value, change.after.value] : [0, 0]).toEqual([0, value]);
      }
    }),
  );
});

describe('passes between which rows moved', () => {
  const of = (change: CellChange, ...keys: string[]): CellChange => ({
    ...change,
    anchor: { rows: { columns: [1], keys } satisfies RowKeys },
  });

  test('a change follows its row, and is composed with one of the same cell', () => {
    const first = of(cell('A1', 2, 1), 'ก', 'ข');
    const later = of(cell('A2', 2, 3), 'ใหม่', 'ก', 'ข');
    expect(compose([of(cell('A2', 3, 2), 'ใหม่', 'ก', 'ข'), ...carry([first], [later])])).toMatchObject([
      { cell: 'A2', before: { value: 3 }, after: { value: 1 } },
    ]);
  });

  test('the same address in another row is another cell', () => {
    const first = of(cell('A1', 2, 1), 'ก', 'ข');
    const later = of(cell('A1', 2, 3), 'ใหม่', 'ก', 'ข');
    expect(compose([of(cell('A1', 3, 2), 'ใหม่', 'ก', 'ข'), ...carry([first], [later])])).toMatchObject([
      { cell: 'A1', before: { value: 3 }, after: { value: 2 } },
      { cell: 'A2', before: { value: 2 }, after: { value: 1 } },
    ]);
  });

  test('a change whose row is not certain is not composed with one of its address', () => {
    const first = of(cell('A1', 2, 1), 'ก', 'ข');
    const later = of(cell('A1', 2, 3), 'ใหม่', 'ข');
    expect(compose([of(cell('A1', 3, 2), 'ใหม่', 'ข'), ...carry([first], [later])])).toHaveLength(2);
  });
});
