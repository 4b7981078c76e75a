import { expectLinear, repeated } from '#test/support/growth';
import { measureTexts } from './split-measures';

test.each([
  ['', ['']],
  ['ทุกฝ่าย', ['ทุกฝ่าย']],
  ['๖ แห่ง', ['๖ แห่ง']],
  ['๖ แห่ง ๒๕๐ คน', ['๖ แห่ง', ' ๒๕๐ คน']],
  ['- แห่ง - คน', ['- แห่ง', ' - คน']],
  ['จำนวน 5 แห่ง และ จำนวน 20 คน/3 ครั้ง', ['จำนวน 5 แห่ง', ' และ จำนวน 20 คน', '/3 ครั้ง']],
  // A unit that goes on behind a stroke is one unit.
  ['2 ส่วนราชการ/หน่วยงาน 5 คน', ['2 ส่วนราชการ/หน่วยงาน', ' 5 คน']],
  ['5 คน ขึ้นไป 3 แห่ง', ['5 คน ขึ้นไป 3 แห่ง']],
])('%j', (line, expected) => {
  expect(measureTexts(line)).toEqual(expected);
});

test('its time grows with the length of the line', () => {
  const ends = [' ', '1 คน', '1', 'คน', ', ', 'และ '];
  for (const part of ends) expectLinear(100_000, (length) => measureTexts(`1 คน${repeated(part, length)}ก`));
});
