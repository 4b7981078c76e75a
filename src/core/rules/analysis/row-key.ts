import { parseCell } from '../../workbook/address';
import type { Place } from '../../workbook/snapshot';

/** Names the row of a place among rows of several sheets. */
export function rowKey({ sheet, cell }: Place): string {
  return keyOfRow(sheet, parseCell(cell)?.row ?? 0);
}

/** The same by the row's number, from 0. */
export function keyOfRow(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}
