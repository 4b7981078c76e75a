import fc from 'fast-check';
import type { CellChange, Change } from './change';
import { compose } from './compose';

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
