import fc from 'fast-check';
import { runs } from '#test/support/runs';
import { gather } from './gather';

test('says what flatMap says', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))), (items) => {
      expect(gather(items, (item) => item)).toEqual(items.flatMap((item) => item));
      expect(gather(items, (_, index) => [index, index])).toEqual(items.flatMap((_, index) => [index, index]));
    }),
    runs(200),
  );
});
