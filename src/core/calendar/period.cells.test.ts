/** Periods in cells that hold a date or a number. */
import { PLAN_YEAR, shown } from '#test/support/period-cases';
import { readPeriod } from './period';

const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  [2025, 1, 15, '2'],
  [2024, 10, 31, '1'],
  [2568, 4, 1, '3'], // a year typed in the Buddhist Era: nobody typed 1-4
  [2567, 10, 1, '1'],
  [2567, 9, 30, 'wrong-year'],
  [2025, 10, 1, 'wrong-year'],
  [2025, 4, 1, 'damaged-date'], // 1-4 typed
  [2025, 1, 4, 'damaged-date'], // 1-4 typed in a locale with the month first
  [1967, 10, 1, 'damaged-date ?1'], // 1/10/67 typed
  [1967, 9, 1, 'damaged-date'],
  [2568, 2, 29, 'no-such-date'], // a leap year of the Common Era, not of the Buddhist one
])('a date cell at %d-%d-%d → %s', (year, month, day, expected) => {
  expect(shown(readPeriod(serialOf(year, month, day), PLAN_YEAR, { isDate: true }))).toBe(expected);
});

test('the time of day of a date cell is no matter', () => {
  expect(shown(readPeriod(serialOf(2025, 1, 15) + 0.75, PLAN_YEAR, { isDate: true }))).toBe('2');
});

test.each([1, 45_566, 2568, -1])('the number %d in a cell is no period', (value) => {
  expect(shown(readPeriod(value, PLAN_YEAR))).toBe('bare-number');
});

test.each([0, -5, 60, Infinity, NaN])('serial %d is no date', (serial) => {
  expect(shown(readPeriod(serial, PLAN_YEAR, { isDate: true }))).toBe('damaged-date');
});
