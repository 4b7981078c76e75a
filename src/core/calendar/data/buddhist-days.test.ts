/** The table of Buddhist days, counted again: by the months of the Thai lunar calendar, and by the moon. */
import { dayNumber } from '../dates';
import { quarterOfMonth } from '../fiscal-year';
import { BUDDHIST_DAYS, type BuddhistDay } from './buddhist-days';

const YEARS = Object.keys(BUDDHIST_DAYS).map(Number);

function dayOf(year: number, day: BuddhistDay): number {
  const [month, date] = BUDDHIST_DAYS[year]![day];
  return dayNumber({ year, month, day: date });
}

test('the years that a plan of 2566 to 2570 reaches into', () => {
  expect(YEARS).toEqual([2565, 2566, 2567, 2568, 2569, 2570]);
});

/** Two eighth months. */
const isLong = (year: number): boolean => year === 2566 || year === 2569;

// Odd lunar months have 29 days and even ones 30; 2568 gives the seventh one day more.
test.each(YEARS)('%d: from full moon to full moon as many days as the lunar months have', (year) => {
  expect(dayOf(year, 'visakha') - dayOf(year, 'makha')).toBe(isLong(year) ? 30 + 29 + 30 : 29 + 30 + 29);
  expect(dayOf(year, 'asalha') - dayOf(year, 'visakha')).toBe(30 + (year === 2568 ? 30 : 29));
  expect(dayOf(year, 'lentStart') - dayOf(year, 'asalha')).toBe(1);
  expect(dayOf(year, 'lentEnd') - dayOf(year, 'asalha')).toBe(30 + 29 + 30);
  expect(dayOf(year, 'loyKrathong') - dayOf(year, 'lentEnd')).toBe(29);
});

test.each(YEARS.slice(1))(
  '%d: มาฆบูชา is four lunar months after ลอยกระทง, or five where an eighth month is added',
  (year) => {
    expect(dayOf(year, 'makha') - dayOf(year - 1, 'loyKrathong')).toBe(30 + 29 + 30 + (isLong(year) ? 29 : 0));
  },
);

/** A new moon in the middle of the mean lunations (6 January 2000, 18:14 UTC), and their length, in days. */
const NEW_MOON = Date.UTC(2000, 0, 6, 18, 14) / 86_400_000;
const LUNATION = 29.530588;

test.each(YEARS)('%d: the moon is full, within the day and a half that mean and true moon are apart', (year) => {
  for (const day of ['makha', 'visakha', 'asalha', 'lentEnd', 'loyKrathong'] as const) {
    // Noon in Thailand.
    const age = (dayOf(year, day) + 5 / 24 - NEW_MOON) % LUNATION;
    expect(Math.abs(age - LUNATION / 2)).toBeLessThan(1.75);
  }
});

test.each(YEARS)('%d: each day in the quarter that people know it by', (year) => {
  const quarters = Object.values(BUDDHIST_DAYS[year]!).map(([month]) => quarterOfMonth(month));
  expect(quarters).toEqual([2, 3, 4, 4, 1, 1]);
});
