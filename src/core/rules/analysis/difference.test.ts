import fc from 'fast-check';
import { differences, sizeOf } from './difference';

/** `one` with every difference replaced by what the other has there. */
function fixed(one: string, other: string): string {
  return differences(one, other).reduceRight(
    (text, { from, to, otherFrom, otherTo }) => text.slice(0, from) + other.slice(otherFrom, otherTo) + text.slice(to),
    one,
  );
}

const letters = fc.string({ unit: fc.constantFrom(...'กขคงอาเ', '้', 'ิ', 'ำ'), maxLength: 40 });

describe('differences', () => {
  test.each([
    ['พลังบวร', 'พลังบวร', []],
    ['ภัยและวิฤตภัย', 'ภัยและวิกฤตภัย', [['', 'ก']]],
    ['ชุมชนอ่างทองจังหวัด', 'ชุมชนองค์กรอำเภอและจังหวัด', [['อ่างทอง', 'องค์กรอำเภอและ']]],
    ['สะทอน', 'สะท้อน', [['ท', 'ท้']]],
  ])('%s, %s', (one, other, expected) => {
    const found = differences(one, other);
    expect(
      found.map(({ from, to, otherFrom, otherTo }) => [one.slice(from, to), other.slice(otherFrom, otherTo)]),
    ).toEqual(expected);
  });

  test('put in place of each other they make the one text the other', () => {
    fc.assert(fc.property(letters, letters, (one, other) => fixed(one, other) === other));
  });

  test('are none for the same text, and grow with what is changed', () => {
    fc.assert(fc.property(letters, (text) => differences(text, text).length === 0));
    expect(sizeOf(differences('กขค', 'กค'))).toBe(1);
  });

  test('of texts too long to compare letter by letter are one', () => {
    const long = 'กข'.repeat(2000);
    expect(differences(`ก${long}ค`, `ก${long.replaceAll('ข', 'ง')}ค`)).toHaveLength(1);
  });
});
