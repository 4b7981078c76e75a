import { dayOf, dayText, nextQuarter, type Day } from './day';

const day = (year: number, month: number, date = 1): Day => ({ year, month, day: date });

test('a clock tells the day where it is, in the Buddhist Era', () => {
  expect(dayOf(new Date(2026, 10, 29, 23, 59))).toEqual(day(2569, 11, 29));
  expect(dayText(day(2569, 11, 29))).toBe('29 พฤศจิกายน 2569');
});

it.each<[string, Day, number, number | null]>([
  ['before the year', day(2567, 9, 30), 2568, 1],
  ['two years before', day(2566, 1), 2568, 1],
  ['in October', day(2567, 10), 2568, 2],
  ['in March', day(2568, 3, 31), 2568, 3],
  ['in April', day(2568, 4), 2568, 4],
  ['in the last quarter', day(2568, 7), 2568, null],
  ['after the year', day(2568, 10), 2568, null],
])('%s', (_name, on, year, quarter) => {
  expect(nextQuarter(on, year)).toBe(quarter);
});
