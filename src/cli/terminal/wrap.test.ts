import fc from 'fast-check';
import { expectLinear, repeated } from '#test/support/growth';
import { some } from '#test/support/runs';
import { width } from './text';
import { wrap } from './wrap';

describe('wrap', () => {
  it('breaks Thai between words', () => {
    expect(wrap('แจ้งรวมโครงการแต่มีในตาราง', 12)).toEqual(['แจ้งรวม', 'โครงการแต่มีใน', 'ตาราง']);
  });

  it.each([
    ['closing punctuation stays with its word', 'หนึ่งสองสาม (สี่)', 9, ['หนึ่งสองสาม', '(สี่)']],
    ['an opening quote goes with what it opens', 'ช่วงเวลา "ไตรมาส"', 11, ['ช่วงเวลา', '"ไตรมาส"']],
    ['one in brackets too', 'ตัวเลข ("123")', 8, ['ตัวเลข', '("123")']],
    ['hyphenated words stay whole', 'code not-a-plan', 12, ['code', 'not-a-plan']],
    ['an empty text is one line', '', 10, ['']],
    ['a word too long is cut between letters', 'xxxxxxxxxx', 4, ['xxxx', 'xxxx', 'xx']],
  ])('%s', (_case, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it.each(some(['goal-empty, ', ')', 'โครงการ', 'ก\u0e34\u0e34', '\u0301', '-', '( ', 'a', ' '], 2))(
    'takes time that grows with the length of %j repeated',
    (part) => {
      expectLinear(160_000, (length) => wrap(repeated(part, length), 80));
    },
  );

  it('loses nothing but spaces, and never runs over', () => {
    const letters = fc.constantFrom('ก', 'ที่', 'นี้', 'จำ', 'โครงการ', ' ', 'a', '(', ')', '"', '1,234', 'ฯ');
    fc.assert(
      fc.property(fc.array(letters), fc.integer({ min: 2, max: 30 }), (parts, columns) => {
        const text = parts.join('');
        const lines = wrap(text, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
