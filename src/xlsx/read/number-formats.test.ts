import { expectLinear, repeated } from '#test/support/growth';
import { isDateFormat } from './number-formats';
import { Styles } from './styles';

test.each(['[', '[$', '[h', '[h]', '"', '\\\\', '_', '0e'])('of a code of %j, time grows with their number', (part) => {
  expectLinear(80_000, (length) => isDateFormat(repeated(part, length)));
});

test.each([
  ['m/d/yyyy', true],
  ['d/m/bbbb', true],
  ['[$-D00041E]mmmm', true],
  ['m/d h:mm', true],
  ['mmm h:mm', true],
  ['m', true],
  ['h:mm', false],
  ['mm:ss.0', false],
  ['[h]:mm:ss', false],
  ['[mm]', false],
  ['[White]m/yy', true],
  ['[White]mm', true],
  ['[$-409]h:mm AM/PM', false],
  ['General', false],
  ['[Red]0.0', false],
])('whether %s shows a day of the calendar: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});

test('a code is read as far as Excel allows one', () => {
  const xml = (code: string): string =>
    `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts>` +
    '<cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>';
  expect(Styles.read(xml('0'.repeat(255)), 'styles').format(0).numberFormat).toBe('0'.repeat(255));
  expect(Styles.read(xml(`${'0'.repeat(255)}d`), 'styles').format(0)).toMatchObject({
    numberFormat: '0'.repeat(255),
    isDate: false,
  });
});
