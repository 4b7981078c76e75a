import { parseCell } from '../workbook/address';
import type { Place } from '../workbook/snapshot';

/** Names the row of a place among rows of several sheets. */
export function rowKey({ sheet, cell }: Place): string {
  return `${parseCell(cell)?.row ?? 0}!${sheet}`;
}
