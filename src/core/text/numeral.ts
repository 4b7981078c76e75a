/** Numbers as officials write them, in Arabic digits (see `toArabic`). */
import { read, refuse, type Reading } from './reading';

export interface Numeral {
  readonly value: number;
  /** How many decimal places were written. */
  readonly decimals: number;
}

/** A run of digits with the separators inside it, as a pattern. */
export const NUMERAL = '[0-9]+(?:[.,][0-9]+)*';

const PLAIN = /^[0-9]+(?:\.([0-9]+))?$/;
const GROUPED = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.([0-9]+))?$/;

/**
 * `1,730` → 1730; `85.5` → 85.5. Refused: broken groups (`1,73`), a point that may mean thousands (`1.730`),
 * and leading zeros beyond one (`0200` is a telephone number or a code).
 */
export function readNumeral(text: string): Reading<Numeral> {
  const match = PLAIN.exec(text) ?? GROUPED.exec(text);
  if (!match) return refuse('grouping');
  const decimals = match[1]?.length ?? 0;
  const value = Number(text.replaceAll(',', ''));
  if (decimals > 2) return refuse('grouping');
  if (/^0[0-9]{2}|^00/.test(text) || !Number.isSafeInteger(Math.trunc(value))) return refuse('not-a-number');
  return read({ value, decimals });
}
