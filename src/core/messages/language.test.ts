import fc from 'fast-check';
import { grouped } from './language';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [-1_000, '-1,000'],
  [-999, '-999'],
  [1_234_567, '1,234,567'],
  [1_500.5, '1,500.5'],
  [0.125, '0.13'],
  [1e21, '1,000,000,000,000,000,000,000'],
])('%d is written %s', (value, text) => {
  expect(grouped(value)).toBe(text);
});

test('whole numbers are written as the standard library writes them', () => {
  const standard = new Intl.NumberFormat('en');
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(grouped(value)).toBe(standard.format(value));
    }),
  );
});
