/** An amount of money in a cell of the table: in baht, or in thousands or millions of baht. */
import { readAmount, type Money } from '../../../text/amount';
import { toArabic } from '../../../text/digits';
import { memoize } from '../../../text/memoize';
import { read, refuse, type Reading } from '../../../text/reading';
import type { CellValue } from '../../../workbook/snapshot';

export interface MoneyOptions {
  readonly numberFormat?: string;
  /** The plan's fiscal year, Buddhist Era; null if it is not known. */
  readonly year: number | null;
  /** How many baht one is. */
  readonly baht: number;
}

export function readMoney(value: CellValue, options: MoneyOptions): Reading<Money> {
  const { baht } = options;
  return baht === 1 ? amountOf(value, options) : multipleOf(value, baht, options);
}

/** `-` and round sums are in row after row. */
const amountsIn = memoize((year) => memoize((text) => readAmount(text, { year: year === '' ? null : Number(year) })));

function amountOf(value: CellValue, options: MoneyOptions): Reading<Money> {
  const { year } = options;
  return typeof value === 'string' ? amountsIn(year === null ? '' : String(year))(value) : readAmount(value, options);
}

const BARE = /^[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?$/;
/** From this number on, an amount under "million baht" is probably in baht: no project costs a thousand million. */
const MOST_MILLIONS = 1000;
const MILLION = 1_000_000;

/** A bare number counts thousands or millions of baht; an amount of none does too. Any other text becomes a question. */
function multipleOf(value: CellValue, baht: number, options: MoneyOptions): Reading<Money> {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? toArabic(value).trim() : '';
  if (!BARE.test(text)) {
    const reading = amountOf(value, options);
    // What is likely is in baht, and the column is not.
    if (!reading.ok) return refuse(reading.reason);
    return reading.value.baht === 0 ? reading : refuse('wrong-unit');
  }
  const count = Number(text.replaceAll(',', ''));
  if (baht >= MILLION && count >= MOST_MILLIONS) return refuse('wrong-unit');
  // 0.06 × 1,000,000 is 59999.99… in binary.
  return read({ baht: Math.round(count * baht * 100) / 100, source: null });
}
