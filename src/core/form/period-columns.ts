/** Periods that stand in columns of their own: in words, as a date, or from one date to another. */
import { dateOfSerial } from '../calendar/dates';
import type { PeriodText, QuarterMarks } from '../plan/plan';
import { isDateFormat } from '../text/number-format';
import { cellName } from '../workbook/address';
import type { Share } from './block';
import type { Grid } from './grid';
import { trimmed } from './lines';
import { isNothing } from './nothing';

/** The period column's text, or its date. */
export function periodInColumn(grid: Grid, part: Share | null): PeriodText | null {
  if (!part?.text || isNothing(part.text)) return null;
  const serial = serialOf(grid, part);
  const { sheet, cell } = placeOf(grid, part);
  const written: PeriodText = { sheet, cell, text: trimmed(part.text), where: 'column' };
  return serial === null ? written : { ...written, serial };
}

/** A start and an end, each in its column, as one period: `1/10/2567 - 31/3/2568`. It stands at the start's cell. */
export function periodOfDates(grid: Grid, start: Share | null, end: Share | null): PeriodText | null {
  const from = dateText(grid, start);
  const to = dateText(grid, end);
  const at = from === null ? end : start;
  if (!at || (from === null && to === null)) return null;
  const text = from === null ? `ถึง ${to ?? ''}` : to === null ? `เริ่ม ${from}` : `${from} - ${to}`;
  return { ...placeOf(grid, at), text, where: 'column' };
}

/** Where the period of one project can be written; a cell that several share cannot take it. */
export function periodCellOf(grid: Grid, part: Share): QuarterMarks['periodCell'] {
  if (part.lines > 1 || part.isOver) return null;
  const { row, column } = part;
  return { sheet: grid.name, cell: cellName(row, column), content: grid.content(row, column) };
}

function dateText(grid: Grid, part: Share | null): string | null {
  if (!part?.text || isNothing(part.text)) return null;
  const serial = serialOf(grid, part);
  const date = serial === null ? null : dateOfSerial(serial);
  return date ? `${date.day}/${date.month}/${date.year}` : trimmed(part.text);
}

function serialOf(grid: Grid, { cell, text }: Share): number | null {
  if (typeof cell?.value !== 'number' || text !== cell.text) return null;
  return isDateFormat(grid.numberFormat(cell.row, cell.column)) ? cell.value : null;
}

export function placeOf(grid: Grid, { row, column, cell }: Share): { readonly sheet: string; readonly cell: string } {
  return grid.place(cell?.row ?? row, cell?.column ?? column);
}
