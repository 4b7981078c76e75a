/** Periods in their own columns: in words, as a date, or from one date to another. */
import { shownDate, showsDate } from '../../../calendar/shown-date';
import type { PeriodText, QuarterMarks } from '../../../plan/project';
import { isDateFormat } from '../../../workbook/number-format';
import { cellName } from '../../../workbook/address';
import type { Share } from './project-rows';
import type { Grid } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import { isBlankText } from '../../phrases/blank-text';
import { PHASE_2 } from '../../vocabulary/phase-2';

const { periodFrom, periodUntil } = PHASE_2.projects;

/** The period column's text, or its date. */
export function periodInColumn(grid: Grid, part: Share | null): PeriodText | null {
  if (!part?.text || isBlankText(part.text)) return null;
  const date = dateIn(grid, part);
  const { sheet, cell } = placeOf(grid, part);
  if (!date) return { sheet, cell, text: trimmed(part.text), where: 'column' };
  return { sheet, cell, where: 'column', ...date };
}

/** What a date cell says. */
type DateText = Pick<PeriodText, 'text' | 'serial' | 'isDisputed'>;

/** null for a cell that is no date. What Excel shows is what the person means, but it is not certain. */
function dateIn(grid: Grid, part: Share): DateText | null {
  const serial = serialOf(grid, part);
  if (serial === null || !part.cell) return null;
  const shown = grid.dateText(part.cell.row, part.cell.column);
  if (shown !== null && !showsDate(shown, serial)) return { text: trimmed(shown), isDisputed: true };
  return { text: shownDate(serial) ?? trimmed(part.text ?? ''), serial };
}

/** A start and an end, each in its column, as one period: `1/10/2567 - 31/3/2568`. Its place is the start's cell. */
export function periodOfDates(grid: Grid, start: Share | null, end: Share | null): PeriodText | null {
  const from = boundary(grid, start);
  const to = boundary(grid, end);
  const at = from === null ? end : start;
  if (!at || (from === null && to === null)) return null;
  const text =
    from === null
      ? `${periodUntil} ${to?.text ?? ''}`
      : to === null
        ? `${periodFrom} ${from.text}`
        : `${from.text} - ${to.text}`;
  const isDisputed = [from, to].some((each) => each?.isDisputed);
  return { text, where: 'column', ...placeOf(grid, at), ...(isDisputed && { isDisputed }) };
}

/** Where the period of one project can be written; a cell that several share cannot take it. */
export function periodCellOf(grid: Grid, part: Share): QuarterMarks['periodCell'] {
  if (part.lines > 1 || part.isOver) return null;
  const { row, column } = part;
  return { sheet: grid.name, cell: cellName(row, column), content: grid.content(row, column) };
}

function boundary(grid: Grid, part: Share | null): DateText | null {
  if (!part?.text || isBlankText(part.text)) return null;
  return dateIn(grid, part) ?? { text: trimmed(part.text) };
}

function serialOf(grid: Grid, { cell, text }: Share): number | null {
  if (typeof cell?.value !== 'number' || text !== cell.text) return null;
  return isDateFormat(grid.numberFormat(cell.row, cell.column)) ? cell.value : null;
}

export function placeOf(grid: Grid, { row, column, cell }: Share): { readonly sheet: string; readonly cell: string } {
  return grid.place(cell?.row ?? row, cell?.column ?? column);
}
