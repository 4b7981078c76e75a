import { showsDate, shownDate } from './shown-date';

test.each<[number, string | null]>([
  [45813, '5 มิ.ย. 2568'],
  [45813.5, '5 มิ.ย. 2568'],
  [45566, '1 ต.ค. 2567'],
  [243873, '12 ก.ย. 2567'], // Typed with a Buddhist year, which Excel takes for one of the Common Era.
  [12, null],
  [9_999_999, null],
])('%d is written %s', (serial, text) => {
  expect(shownDate(serial)).toBe(text);
});

test.each<[string, string, boolean]>([
  ['Thai, short', '5 มิ.ย. 2568', true],
  ['Thai digits', '๕ มิถุนายน ๒๕๖๘', true],
  ['day first', '5/6/2568', true],
  ['month first', '6/5/25', true],
  ['short Buddhist year', '05-06-68', true],
  ['English', '5-Jun-25', true],
  ['month and year', 'มิ.ย. 68', true],
  ['too narrow', '####', true],
  ['nothing', '', true],
  ['counted from 1904', '6 มิ.ย. 2572', false],
  ['the next day', '6 มิ.ย.', false],
  ['another month', '5 ก.ค. 2568', false],
  ['another year', '5/6/2572', false],
])('%s: %s', (_name, text, expected) => {
  expect(showsDate(text, 45813)).toBe(expected);
});
