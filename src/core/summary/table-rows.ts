import type { SheetSpec } from '../workbook/sheet-spec';
import { SHEET_STYLES, type SheetStyle } from '../workbook/sheet-style';

/** How many rows the tables of a tab have, without headers, totals, and the row of a table that has nothing to list. */
export function tableRows({ rows }: SheetSpec): number {
  const isEntry = (style: SheetStyle = 'plain'): boolean =>
    SHEET_STYLES[style].border === true && style !== 'header' && style !== 'upright' && !style.startsWith('total');
  return rows.filter((row) => row.filter((cell) => cell && cell.value !== null && isEntry(cell.style)).length > 1)
    .length;
}
