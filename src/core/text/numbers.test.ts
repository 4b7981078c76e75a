/** Every row of the numbers fixture: text, kind, value or REFUSE. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../workbook/snapshot';
import { readAmounts } from './amount';
import { readCount, readPeople } from './count';
import { readItemNumber } from './item';
import { readPhone } from './phone';
import { readFrequency, readPercent, readQuantity, readTarget } from './quantity';
import type { Reading } from './reading';
import { readSection } from './section';

const shown = <T>(reading: Reading<T>, show: (value: T) => string): string =>
  reading.ok ? show(reading.value) : 'REFUSE';

const KINDS: Readonly<Record<string, (value: CellValue, numberFormat?: string) => string>> = {
  count: (value) => shown(readCount(value), String),
  people: (value) => shown(readPeople(value), String),
  quantity: (value) => shown(readQuantity(value), (quantity) => String(quantity.value)),
  frequency: (value) => shown(readFrequency(value), (quantity) => String(quantity.value)),
  percent: (value, numberFormat) =>
    shown(readPercent(value, numberFormat === undefined ? {} : { numberFormat }), (share) => String(share.value)),
  target: (value) =>
    shown(readTarget(value), (measures) =>
      measures.map(({ value: n, unit }) => (measures.length > 1 ? `${String(n)} ${unit ?? ''}` : String(n))).join(';'),
    ),
  budget: (value) => shown(readAmounts(value), (amounts) => amounts.map(({ baht }) => String(baht)).join(';')),
  section: (value) => shown(readSection(value), (section) => section),
  item: (value) => shown(readItemNumber(value), String),
  phone: (value) =>
    shown(readPhone(value), ({ number, extension }) => number + (extension === null ? '' : ` ext ${extension}`)),
};

const rows = readFileSync(join(__dirname, '../../../test/data/numbers.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string, string, string]);

function cellOf(text: string): { value: CellValue; numberFormat?: string } {
  const number = /^\[NUMBER (\S+)(?: format (.+))?\]$/.exec(text);
  if (!number) return { value: text === '' ? null : text };
  return { value: Number(number[1]), ...(number[2] === undefined ? {} : { numberFormat: number[2] }) };
}

test('the fixture is whole', () => {
  expect(rows).toHaveLength(52);
});

test.each(rows)('%j as %s → %s (%s)', (text, kind, expected) => {
  const { value, numberFormat } = cellOf(text);
  expect(KINDS[kind]?.(value, numberFormat)).toBe(expected);
});
