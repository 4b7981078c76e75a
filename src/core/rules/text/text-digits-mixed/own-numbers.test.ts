import { expectLinear, repeated } from '#test/support/growth';
import { ownNumbers } from './own-numbers';

test.each([
  ['1) อบรม ๓๐ คน', ['๓๐']],
  ['1)ISO9001 กับ 5 คน', ['5']],
  ['อบรม “รุ่น 1” 30 คน', ['30']],
  ['“ค่าย 1 30 คน', ['1', '30']],
  ['โทร โทรสาร ๐๒ ๑๒๓ ต่อ ๔ และ 5 คน', ['5']],
  ['โทรศัพท์', []],
  ['จำนวนประชากรอายุ ๑๓ ปี ขึ้นไป 120 คน', ['120']],
  ['แผนระยะที่ ๒ (พ.ศ. ๒๕๖๖ - ๒๕๗๐) 3 แห่ง', ['3']],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๘ รวมจำนวน 5,000 บาท', ['5,000']],
])('%s', (text, expected) => {
  expect(ownNumbers(text).map(({ digits }) => digits)).toEqual(expected);
});

test.each([
  '1)',
  '1',
  '.',
  '“',
  '"',
  '(',
  'โทร',
  'โทร ',
  'A',
  'A ',
  '1 ',
  '0 ',
  '1,',
  '•',
  '\n•',
  'ต่อ',
  'อายุ ',
  'ปีงบประมาณ ',
  'พ.ศ.',
  'ส่วน ',
  '๑A',
  ' ',
])('of %j, time grows with their number', (part) => {
  expectLinear(32_000, (length) => ownNumbers(repeated(part, length)));
});
