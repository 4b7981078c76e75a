/** Writing another number into a slot of 3.1, in the way the slot is written. */
import type { Datum } from '../../plan/plan';
import { toThai } from '../../text/digits';
import type { CellChange } from '../../workbook/change';
import { contentAt } from '../../workbook/contents';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

const NUMBER = /[0-9๐-๙]+(?:,[0-9๐-๙]{3})*|[-–—−](?![-–—−])/g;
const THAI_DIGIT = /[๐-๙]/;

/**
 * The change that makes the slot say `count`: leaders, words and the kind of digits stay. null where the slot is a
 * formula, or the same text stands more than once in its cell.
 */
export function slotChange(workbook: WorkbookSnapshot, slot: Datum<number>, count: number): CellChange | null {
  const before = contentAt(workbook, slot);
  if (before.formula !== undefined) return null;
  const { value } = before;
  const written =
    typeof value === 'number' ? count : typeof value === 'string' ? rewritten(value, slot.text, count) : null;
  if (written === null || written === value) return null;
  return { kind: 'cell', sheet: slot.sheet, cell: slot.cell, before, after: { value: written } };
}

function rewritten(text: string, slot: string, count: number): string | null {
  const at = text.indexOf(slot);
  const numbers = [...slot.matchAll(NUMBER)];
  const [number] = numbers;
  if (slot === '' || at < 0 || text.indexOf(slot, at + 1) >= 0 || numbers.length !== 1 || !number) return null;
  // A slot that held a dash takes the digits that the rest of its line is written in.
  const isThai = THAI_DIGIT.test(/[0-9๐-๙]/.test(number[0]) ? number[0] : text);
  const digits = count === 0 ? '-' : isThai ? toThai(String(count)) : String(count);
  return (
    text.slice(0, at) +
    slot.slice(0, number.index) +
    digits +
    slot.slice(number.index + number[0].length) +
    text.slice(at + slot.length)
  );
}
