/** Periods as offices write them, each as a careful reviewer would read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeriod } from '../../src/core/calendar/period';
import { QUARTERS, type Quarter } from '../../src/core/calendar/quarter';

interface PeriodCase {
  readonly text: string;
  readonly year: number;
  /** `✓.✓✓`, or `ask`. */
  readonly right: string;
  /** What the question may offer. */
  readonly suggest: string | null;
  readonly why: string;
}

const CASES = JSON.parse(readFileSync(join(__dirname, 'cases/periods.json'), 'utf8')) as readonly PeriodCase[];

function pattern(quarters: readonly Quarter[]): string {
  return QUARTERS.map((quarter) => (quarters.includes(quarter) ? '✓' : '.')).join('');
}

test('the cases are whole', () => {
  expect(CASES).toHaveLength(91);
});

test.each(CASES)('$text in $year: $why', ({ text, year, right, suggest }) => {
  const reading = readPeriod(text, year);
  const suggestion = reading.ok || !reading.suggestion ? null : pattern(reading.suggestion);
  expect([reading.ok ? pattern(reading.quarters) : 'ask', suggestion]).toEqual([right, suggest]);
});
