/** Tables of periods and how they are read in the plan of 2568. */
import { readPeriod, type PeriodReading } from '../../src/core/calendar/period';

export const PLAN_YEAR = 2568;

/** `text → expected`, a case a line; `\\n` is a line break in the cell. */
export function periodCases(table: string): [string, string][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' → ') as [string, string]);
}

export function readCase(text: string): string {
  return shown(readPeriod(text.replaceAll('\\n', '\n'), PLAN_YEAR));
}

/** The quarters, or the reason why there are none; the quarters that are offered behind `?`. */
export function shown(reading: PeriodReading): string {
  if (reading.ok) return reading.quarters.join(',');
  return reading.reason + (reading.suggestion ? ` ?${reading.suggestion.join(',')}` : '');
}
