/** The quarters of the projects of a block: their cells, and what the marks in them mean. */
import type { MarkMeaning, PeriodText, QuarterCell } from '../plan/plan';
import { readMark } from '../plan/marks';
import { rangeName, type RangeIndex } from '../workbook/address';
import type { Block, Share } from './block';
import type { QuarterColumn, TableColumns } from './columns';
import type { FormContext } from './context';
import { trimmed } from './lines';

export function quarterCell(
  { grid }: Block,
  { quarter, month }: QuarterColumn,
  part: Share,
  columns: TableColumns,
  context: FormContext,
): QuarterCell {
  const { sheet, cell } = grid.place(part.row, part.column);
  const merge = grid.merge(part.row, part.column);
  const text = part.text ?? part.cell?.text ?? '';
  const isAcross = merge !== null && quartersUnder(merge, columns) > 1;
  // Written out: a form has tens of thousands of these, and spreading one object into another is slow.
  const read: QuarterCell = {
    sheet,
    cell,
    quarter,
    text,
    meaning: part.text === null ? 'unknown' : meaningOf({ sheet, cell, text, isAcross, isOver: part.isOver }, context),
    line: part.line,
    lines: part.lines,
    content: grid.content(part.row, part.column),
    merge: merge ? rangeName(merge) : null,
  };
  return month === undefined ? read : { ...read, month };
}

function quartersUnder(merge: RangeIndex, { quarters }: TableColumns): number {
  const under = quarters.filter(({ column }) => merge.left <= column && column <= merge.right);
  return new Set(under.map(({ quarter }) => quarter)).size;
}

interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** Merged over several quarters. */
  readonly isAcross: boolean;
  /** Merged over the rows of several projects. */
  readonly isOver: boolean;
}

function meaningOf(mark: Mark, context: FormContext): MarkMeaning {
  const { text, isAcross, isOver } = mark;
  const meaning = readMark(text, { font: context.font(mark), crossIsYes: context.crossIsYes });
  // One mark over several quarters or projects: whether it means all of them is for the person to say.
  if (meaning === 'yes' && (isAcross || isOver)) return 'unknown';
  return meaning === 'unknown' && context.periods.isInQuarter(text, isAcross) ? 'period' : meaning;
}

const NONE: readonly PeriodText[] = [];

/** One period for each quarter cell that holds one; a text merged over several stands once. */
export function periodsInQuarters(cells: readonly QuarterCell[]): readonly PeriodText[] {
  if (!cells.some(({ meaning }) => meaning === 'period')) return NONE;
  const periods = new Map<string, PeriodText>();
  for (const { sheet, cell, merge, text, meaning } of cells) {
    if (meaning !== 'period') continue;
    const at = merge?.split(':')[0] ?? cell;
    periods.set(at, { sheet, cell: at, text: trimmed(text), where: 'quarter-cells' });
  }
  return [...periods.values()];
}
