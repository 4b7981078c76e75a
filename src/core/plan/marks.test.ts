import { crossesMeanYes, IN_ANY_FONT, readMark } from './marks';

const plain = { font: () => 'TH SarabunPSK', crossIsYes: false };

test.each([
  ['yes', ['✓', '✔', '√', '☑', '✅', '/', ' ✓ ', '\u200b✓', 'TRUE', '(/)', '[ ✓ ]']],
  ['no', ['-', '–', '—', '0', '๐', '☐', 'FALSE', '--', '( )', '[]']],
  ['blank', ['', ' ', '\u00a0']],
  ['unknown', ['P', 'ü', 'a', 'R', 'o', 'O', '●', '•', '1', '5,000', 'มี.ค.', 'x', '✗', '(x)', '(1)']],
] as const)('%s', (meaning, marks) => {
  expect(marks.map((mark) => [mark, readMark(mark, plain)])).toEqual(marks.map((mark) => [mark, meaning]));
});

test.each([
  ['Wingdings', 'ü'],
  ['wingdings 2', 'P'],
  ['Webdings', 'a'],
  ['Marlett', 'a'],
])('in %s a letter is a tick', (font, letter) => {
  expect(readMark(letter, { font: () => font, crossIsYes: false })).toBe('yes');
  expect(readMark(letter, IN_ANY_FONT)).toBe('unknown');
});

test.each([
  ['Wingdings', 'o'],
  ['Wingdings', '¨'],
  ['Wingdings 2', '£'],
])('in %s %s is an empty box', (font, letter) => {
  expect(readMark(letter, { font: () => font, crossIsYes: false })).toBe('no');
  expect(readMark(letter, plain)).toBe('unknown');
});

test('crosses mean yes only where no other mark is used', () => {
  expect(crossesMeanYes(['x', 'x\n-', ''])).toBe(true);
  expect(crossesMeanYes(['x', '✓'])).toBe(false);
  expect(crossesMeanYes(['-'])).toBe(false);
  expect(readMark('x', { ...IN_ANY_FONT, crossIsYes: true })).toBe('yes');
});
