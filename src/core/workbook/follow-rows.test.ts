import fc from 'fast-check';
import { followRows } from './follow-rows';
import type { RowKeys } from './row-keys';
import { runs } from '#test/support/runs';

const rows = (text: string): RowKeys => ({
  columns: [0],
  keys: text.split(' ').map((key) => (key === '.' ? '' : key)),
});

/** The place of each row of `then` in `now`: a row's number, or `?` if that is not certain. */
const CASES: readonly (readonly [name: string, then: string, now: string, found: string])[] = [
  ['nothing moved', 'a b c', 'a b c', '0 1 2'],
  ['a new row above', 'a b c', 'a n b c', '0 2 3'],
  ['an empty row above', 'a b c', 'a . b c', '0 2 3'],
  ['a row deleted', 'a b c', 'a c', '0 ? 1'],
  ['rows sorted', 'a b c', 'c a b', '1 2 0'],
  ['a row whose text changed', 'a b c', 'a B c', '0 ? 2'],
  ['two rows that changed places', 'a b c d', 'a c b d', '0 2 1 3'],
  ['rows that repeat, nothing moved', 'x x x x', 'x x x x', '0 1 2 3'],
  ['rows that repeat, a new row among them', 'a x x b', 'a x n x b', '0 1 3 4'],
  ['rows that repeat, a new row above', 'a x x b', 'n a x x b', '1 2 3 4'],
  ['rows that repeat, one of them deleted', 'a x x b', 'a x b', '0 ? ? 2'],
  ['rows that repeat, one of them copied', 'a x x b', 'a x x x b', '0 ? ? 4'],
  ['a row copied beside itself', 'a x b', 'a x x b', '0 ? 3'],
  ['a row copied elsewhere', 'a x b c', 'a x b x c', '0 1 2 4'],
  ['rows that repeat apart, one of them deleted', 'a x b x c', 'a b x c', '0 ? 1 2 3'],
  ['the row between two alike deleted', 'a x b x c', 'a x x c', '0 1 ? 2 3'],
  ['rows that repeat in another order', 'a x y x y b', 'a y x y x b', '0 ? ? ? ? 5'],
  ['a changed row that now repeats another', 'a x b y c', 'a x b x c', '0 1 2 ? 4'],
  ['a row without a key', 'a . b', 'n a . b', '1 2 3'],
  ['a row without a key, another put above it', 'a . b', 'a . . b', '0 ? 3'],
  ['rows without keys at the end', 'a . .', 'n a . .', '1 2 3'],
  ['rows without keys at the end, a row put below', 'a . .', 'a . n', '0 ? ?'],
  ['everything deleted', 'a b', '.', '? ?'],
];

test.each(CASES)('%s: %s becomes %s', (_name, then, now, found) => {
  const follow = followRows(rows(then), rows(now));
  expect(
    rows(then)
      .keys.map((_, row) => follow(row) ?? '?')
      .join(' '),
  ).toBe(found);
});

const few = fc.array(fc.constantFrom<string>('', 'a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 9 });

test('a followed row has the key that it had, and no two rows become one', () => {
  fc.assert(
    fc.property(few, few, (then, now) => {
      const follow = followRows({ columns: [0], keys: then }, { columns: [0], keys: now });
      const places = then.map((_, row) => follow(row));
      then.forEach((key, row) => {
        const place = places[row];
        if (place != null) expect(now[place] ?? '').toBe(key);
      });
      const certain = places.filter((place) => place !== null);
      expect(new Set(certain).size).toBe(certain.length);
    }),
    runs(3000),
  );
});

/** Rows are marked so that the test knows them; the keys do not. */
test('insertions and deletions never lead to another row', () => {
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(9), key: fc.constantFrom('', 'n', 'm') }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9), key: fc.constant('') }),
  );
  fc.assert(
    fc.property(few, fc.array(edit, { maxLength: 4 }), (keys, edits) => {
      const now = keys.map((key, id) => ({ key, id }));
      for (const { kind, at, key } of edits) {
        const place = Math.min(at, now.length);
        if (kind === 'insert') now.splice(place, 0, { key, id: -1 });
        else now.splice(place, 1);
      }
      const follow = followRows({ columns: [0], keys }, { columns: [0], keys: now.map(({ key }) => key) });
      keys.forEach((key, id) => {
        const place = follow(id);
        if (key !== '' && place !== null) expect(now[place]?.id).toBe(id);
      });
    }),
    runs(3000),
  );
});
