/** Writing another number into a slot of the form (3.1, 3.2), in the way the slot is written. */
import type { Datum } from '../../plan/datum';
import { toThai } from '../../text/digits';
import type { CellChange } from '../../workbook/change';
import { contentAt } from '../../workbook/contents';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

const NUMBER = /[0-9๐-๙]+(?:,[0-9๐-๙]{3})*(?:\.[0-9๐-๙]{1,2}(?![0-9๐-๙]))?|[-–—−](?![-–—−])/g;
const DIGIT = /[0-9๐-๙]/;
const THAI_DIGIT = /[๐-๙]/;
/** From here on a number has separators, unless the slot's own has none. */
const GROUPED_FROM = 1000;

/**
 * The change that makes the slot say `number`: leaders, words, separators, decimals and the kind of digits are kept.
 * `none` is how 0 is written. null if the slot is a formula, or if its cell holds the same text more than once.
 */
export function slotChange(
  workbook: WorkbookSnapshot,
  slot: Datum<number>,
  number: number,
  none = '-',
): CellChange | null {
  const before = contentAt(workbook, slot);
  if (before.formula !== undefined) return null;
  const { value } = before;
  const written =
    typeof value === 'number' ? number : typeof value === 'string' ? rewritten(value, slot.text, number, none) : null;
  if (written === null || written === value) return null;
  return { kind: 'cell', sheet: slot.sheet, cell: slot.cell, before, after: { value: written } };
}

function rewritten(text: string, slot: string, number: number, none: string): string | null {
  const at = text.indexOf(slot);
  const numbers = [...slot.matchAll(NUMBER)];
  const [written] = numbers;
  if (slot === '' || at < 0 || text.indexOf(slot, at + 1) >= 0 || numbers.length !== 1 || !written) return null;
  // A slot that held a dash takes the digits that the rest of its line is written in.
  const isThai = THAI_DIGIT.test(DIGIT.test(written[0]) ? written[0] : text);
  const arabic = number === 0 ? none : styled(number, written[0]);
  return (
    text.slice(0, at) +
    slot.slice(0, written.index) +
    (isThai ? toThai(arabic) : arabic) +
    slot.slice(written.index + written[0].length) +
    text.slice(at + slot.length)
  );
}

/** The number with the separators and decimals of the number that it replaces. */
function styled(number: number, written: string): string {
  const [whole = '', decimals = ''] = written.split('.');
  const [units = '', satang] = number.toFixed(Number.isInteger(number) ? decimals.length : 2).split('.');
  const isGrouped = number >= GROUPED_FROM && (whole.includes(',') || whole.length < 4);
  const grouped = isGrouped ? inThousands(units) : units;
  return satang === undefined ? grouped : `${grouped}.${satang}`;
}

/** `1234567` → `1,234,567`. */
function inThousands(digits: string): string {
  const first = digits.length % 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/[0-9]{3}/g) ?? [])].filter(Boolean).join(',');
}
