import { padEnd, padStart, plain, truncate, width } from './text';

describe('width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['ที่', 1], // ท, vowel above, tone mark
    ['นับได้', 4],
    ['จำนวน', 5], // SARA AM is beside its letter
    ['✓ ไตรมาส ๑', 10],
    ['\u200bก', 1],
    ['漢', 2],
  ])('of "%s" is %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe('padding', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('ที่', 3)).toBe('ที่  ');
    expect(padStart('ที่', 3)).toBe('  ที่');
    expect(padStart('abcd', 3)).toBe('abcd');
  });
});

describe('truncate', () => {
  it.each([
    ['กิจกรรม', 7, 'กิจกรรม'],
    ['กิจกรรม', 5, 'กิจกร…'],
    ['ให้ความรู้', 4, 'ให้ค…'],
    ['ab cd', 4, 'ab…'],
  ])('cuts "%s" to %i columns', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
    expect(width(cut)).toBeLessThanOrEqual(columns);
  });
});

describe('plain', () => {
  it.each([
    ['two\nlines', 'two lines'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['\u202eevil', 'evil'],
    [' ที่ ', 'ที่'],
  ])('keeps %j from steering the terminal', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});
