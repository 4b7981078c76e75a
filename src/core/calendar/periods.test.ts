/** Every row of the periods fixture: text, plan year, quarters or REFUSE. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeriod, type PeriodReading } from './period';

const rows = readFileSync(join(__dirname, '../../../test/data/periods.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string, string, string]);

function readCell(text: string, planYear: number): PeriodReading {
  const date = /^\[DATE (\d+)-(\d+)-(\d+)\]$/.exec(text);
  if (!date) return readPeriod(text.replaceAll('\\n', '\n'), planYear);
  const [, year, month, day] = date.map(Number);
  const serial = (Date.UTC(year ?? 0, (month ?? 0) - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return readPeriod(serial, planYear, { isDate: true });
}

test('the fixture is whole', () => {
  expect(rows).toHaveLength(99);
});

test.each(rows)('%j in %s → %s (%s)', (text, planYear, expected) => {
  const reading = readCell(text, Number(planYear));
  expect(reading.ok ? reading.quarters.join(',') : 'REFUSE').toBe(expected);
});
