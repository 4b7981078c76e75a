import fc from 'fast-check';
import { overlaps, type RangeIndex } from './address';
import { MergeIndex } from './merge-index';

const range: fc.Arbitrary<RangeIndex> = fc
  .record({ top: fc.nat(300), left: fc.nat(9), height: fc.nat(150), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

test('finds a merged range exactly where one shares a cell', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), range, (merges, asked) => {
      const found = new MergeIndex(merges).touching(asked);
      expect(found !== undefined).toBe(merges.some((merge) => overlaps(merge, asked)));
      if (found) expect(overlaps(found, asked)).toBe(true);
    }),
  );
});
