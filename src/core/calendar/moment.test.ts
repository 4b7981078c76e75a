import { dayOf, isDay, momentOf, nextQuarter } from './moment';

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

it.each<[string, string, number, number | null]>([
  ['before the year', '2024-09-30', 2568, 1],
  ['two years before', '2023-01-01', 2568, 1],
  ['in October', '2024-10-01', 2568, 2],
  ['in March', '2025-03-31', 2568, 3],
  ['in April', '2025-04-01', 2568, 4],
  ['in the last quarter', '2025-07-01', 2568, null],
  ['after the year', '2025-10-01', 2568, null],
])('the next quarter, %s', (_name, day, year, quarter) => {
  expect(nextQuarter(`${day}T23:59`, year)).toBe(quarter);
});
