/** Every amount and quantity of `cases/amounts.json`, exactly as its key says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAmount } from '../../src/core/text/amount';
import { readQuantities, type QuantityMeasure } from '../../src/core/text/quantities';

interface AmountCase {
  readonly text: string;
  readonly year: number;
  readonly right: number | 'ask';
  readonly suggest: number | null;
  readonly why: string;
}

interface QuantityCase {
  readonly text: string;
  readonly right: readonly QuantityMeasure[] | 'ask';
  readonly why: string;
}

const CASES = JSON.parse(readFileSync(join(__dirname, 'cases/amounts.json'), 'utf8')) as {
  readonly amounts: readonly AmountCase[];
  readonly quantities: readonly QuantityCase[];
};

test('the cases are whole', () => {
  expect(CASES.amounts.length).toBeGreaterThan(50);
  expect(CASES.quantities.length).toBeGreaterThan(45);
});

test.each(CASES.amounts)('$text in a plan of $year → $right ($why)', ({ text, year, right, suggest }) => {
  const reading = readAmount(text, { year });
  const suggestion = reading.ok ? null : (reading.suggestion?.baht ?? null);
  expect([reading.ok ? reading.value.baht : 'ask', suggestion]).toEqual([right, suggest]);
});

test.each(CASES.quantities)('$text ($why)', ({ text, right }) => {
  const reading = readQuantities(text);
  expect(reading.ok ? reading.value : 'ask').toEqual(right);
});
