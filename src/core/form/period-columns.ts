/** Periods that stand in columns of their own: in words, as a date, or from one date to another. */
import { dateOfSerial } from '../calendar/dates';
import type { PeriodText, Project } from '../plan/plan';
import { isDateFormat } from '../text/number-format';
import { cellName } from '../workbook/address';
import type { Block, Share } from './block';
import { trimmed } from './lines';
import { isNothing } from './nothing';

/** The period column's text, or its date. */
export function periodInColumn(block: Block, part: Share | null): PeriodText | null {
  if (!part?.text || isNothing(part.text)) return null;
  const serial = serialOf(block, part);
  const { sheet, cell } = placeOf(block, part);
  const written: PeriodText = { sheet, cell, text: trimmed(part.text), where: 'column' };
  return serial === null ? written : { ...written, serial };
}

/** A start and an end, each in its column, as one period: `1/10/2567 - 31/3/2568`. It stands at the start's cell. */
export function periodOfDates(block: Block, start: Share | null, end: Share | null): PeriodText | null {
  const from = dateText(block, start);
  const to = dateText(block, end);
  const at = from === null ? end : start;
  if (!at || (from === null && to === null)) return null;
  const text = from === null ? `ถึง ${to ?? ''}` : to === null ? `เริ่ม ${from}` : `${from} - ${to}`;
  return { ...placeOf(block, at), text, where: 'column' };
}

/** Where the period of one project can be written; a cell that several share cannot take it. */
export function periodCellOf({ grid }: Block, part: Share | null): Project['periodCell'] {
  if (!part || part.lines > 1 || part.isOver) return null;
  const { row, column } = part;
  return { sheet: grid.name, cell: cellName(row, column), content: grid.content(row, column) };
}

function dateText(block: Block, part: Share | null): string | null {
  if (!part?.text || isNothing(part.text)) return null;
  const serial = serialOf(block, part);
  const date = serial === null ? null : dateOfSerial(serial);
  return date ? `${date.day}/${date.month}/${date.year}` : trimmed(part.text);
}

function serialOf({ grid }: Block, { cell, text }: Share): number | null {
  if (typeof cell?.value !== 'number' || text !== cell.text) return null;
  return isDateFormat(grid.numberFormat(cell.row, cell.column)) ? cell.value : null;
}

export function placeOf(
  { grid }: Block,
  { row, column, cell }: Share,
): { readonly sheet: string; readonly cell: string } {
  return grid.place(cell?.row ?? row, cell?.column ?? column);
}
