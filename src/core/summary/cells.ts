/** The cells of a summary tab, in short. */
import type { SpecCell } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import type { CellValue } from '../workbook/snapshot';

export function cell(value: CellValue, style: SheetStyle): SpecCell {
  return { value, style };
}

/** `formula` with its leading `=`; `value` is what it gives, worked out by the core. */
export function live(formula: string, value: CellValue, style: SheetStyle): SpecCell {
  return { value, formula, style };
}

/** Whether a number has decimals that are shown: two at the most. */
export function hasFraction(value: CellValue): boolean {
  return typeof value === 'number' && Math.round(value * 100) % 100 !== 0;
}

/** `B40" → `"B40"""`, as a formula wants a text. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
