import { expectLinear, repeated } from '#test/support/growth';
import { withoutEnd } from './without-end';

test.each([
  ['กขค', ['ฯ'], 'กขค'],
  ['กขคฯฯ', ['ฯ'], 'กขค'],
  ['ฯกฯ', ['ฯ'], 'ฯก'],
  ['5 คน, และ;', [',', ';', ' ', 'และ'], '5 คน'],
  ['ฯฯ', ['ฯ'], ''],
  ['', ['ฯ'], ''],
])('%j without %j is %j', (text, dropped, expected) => {
  expect(withoutEnd(text, dropped)).toBe(expected);
});

test('its time grows with the length of the text', () => {
  for (const part of [',', ',x', 'และ']) {
    expectLinear(200_000, (length) => withoutEnd(repeated(part, length), [',', 'และ']));
  }
});
