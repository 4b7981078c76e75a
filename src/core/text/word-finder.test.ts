import fc from 'fast-check';
import { WordFinder } from './word-finder';

const letter = fc.constantFrom('ก', 'า', 'ร', ' ', 'x');
const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));

test('finds the words that a text holds, and no other', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(letter, { maxLength: 40 }), (words, letters) => {
      const text = letters.join('');
      const finder = new WordFinder(words.map((each, index) => [each, 1 << index] as const));
      const held = words.reduce((bits, each, index) => bits | (text.includes(each) ? 1 << index : 0), 0);
      expect(finder.bitsIn(text)).toBe(held);
    }),
  );
});

test.each([
  ['และและ', 1],
  ['แลและและ', 1],
  ['กและกและ', 0],
  ['ที่ ประชาชน', 2],
  ['😀และและ', 1],
  ['', 0],
])('%j', (text, bits) => {
  const finder = new WordFinder([
    ['และและ', 1],
    [' ประชา', 2],
  ]);
  expect(finder.bitsIn(text)).toBe(bits);
});

test('words may share bits, and one word have several', () => {
  const finder = new WordFinder([
    ['กา', 1],
    ['การ', 2],
    ['าร', 5],
  ]);
  expect(finder.bitsIn('การ')).toBe(7);
  expect(finder.bitsIn('กา')).toBe(1);
});

test('tells where words end, over characters that are skipped and by letters that count as the same', () => {
  const finder = new WordFinder(
    [
      ['กา', 1],
      ['ขกา', 2],
    ],
    { skipped: ' ่', same: { ำ: 'า' } },
  );
  const ends: [number, number][] = [];
  finder.ends('ข่ก ำ xกา', (index, bits) => ends.push([index, bits]));
  expect(ends).toEqual([
    [4, 3],
    [8, 1],
  ]);
});
