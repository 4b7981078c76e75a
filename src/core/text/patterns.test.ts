import fc from 'fast-check';
import { runs } from '#test/support/runs';
import { matchesIn } from './patterns';

test('finds what matchAll finds, again and again', () => {
  const pattern = /ก(ข)?|ค/g;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค', 'ง') }), (text) => {
      const seen = (matches: Iterable<RegExpExecArray>): unknown =>
        [...matches].map(({ index, ...found }) => [index, found]);
      expect(seen(matchesIn(text, pattern))).toEqual(seen(text.matchAll(pattern)));
    }),
    runs(200),
  );
});
