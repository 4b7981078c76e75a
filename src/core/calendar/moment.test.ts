import { dayOf, isDay, momentOf } from './moment';

test('a moment is what the clock on the wall shows', () => {
  expect(momentOf(new Date(2026, 10, 29, 14, 30, 59))).toBe('2026-11-29T14:30');
  expect(momentOf(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02T03:04');
  expect(dayOf('2026-11-29T14:30')).toBe('2026-11-29');
});

test.each(['2026-11-29', '2024-02-29'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(['', '2026-11', '2026-13-01', '2026-02-29', '29/11/2569', '2026-11-29T14:30'])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});
