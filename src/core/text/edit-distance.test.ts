import fc from 'fast-check';
import { editDistance } from './edit-distance';
import { runs } from '#test/support/runs';

/** The textbook's table, whole. */
function slowly(text: string, other: string, isBeginning: boolean): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...text].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1)
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)));
    row = next;
  }
  return isBeginning ? Math.min(...row) : row.at(-1)!;
}

test('is what the whole table gives, up to the most that is asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(4), fc.boolean(), (text, other, most, isBeginning) => {
      const whole = slowly(text, other, isBeginning);
      expect(editDistance(text, other, most, isBeginning)).toBe(whole > most ? null : whole);
    }),
    runs(2000),
  );
});
