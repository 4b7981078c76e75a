/** The projects of one block: each with what its row says, and where. */
import type { Quarter } from '../calendar/quarter';
import type { Datum, MarkMeaning, PeriodText, Project, QuarterCell, UnpairedEntries } from '../plan/plan';
import { readAmount } from '../text/amount';
import { isLeaders } from '../text/leaders';
import { cellName, rangeName } from '../workbook/address';
import { isDateFormat } from '../text/number-format';
import type { Place } from '../workbook/snapshot';
import { share, type Block, type Share } from './block';
import type { TableColumns } from './columns';
import { looksLikePeriod, periodInTitle } from './period-text';
import { readMark } from '../plan/marks';

/** Where a project stands in the plan. */
export interface Standing {
  readonly subPlan: number | null;
  readonly goal: number | null;
  readonly guideline: number | null;
  readonly section: string | null;
}

/** What the reader knows of the form as a whole when it reads a row. */
export interface FormContext {
  readonly year: number | null;
  readonly crossIsYes: boolean;
  /** The font at a place, where it was asked. */
  readonly font: (place: Place) => string | null;
}

export interface BlockReading {
  readonly projects: readonly Project[];
  readonly unpaired: readonly UnpairedEntries[];
}

type TextColumn = 'quantity' | 'quality' | 'unit' | 'budget' | 'period';

/** Reads the real projects of a block; placeholders are the caller's. */
export function readBlock(block: Block, columns: TableColumns, standing: Standing, context: FormContext): BlockReading {
  const { grid, top } = block;
  const titleColumn = columns.at.title ?? 0;
  const real = block.items.filter((item) => !item.isPlaceholder);
  const unpaired: UnpairedEntries[] = [];

  const text = (id: TextColumn): readonly (Share | null)[] => {
    const column = columns.at[id];
    if (column === undefined) return real.map(() => null);
    const sharing = share(block, column, 'entries');
    if (sharing.unpaired) unpaired.push({ ...sharing.unpaired, column: id });
    return sharing.shares;
  };
  const quantity = text('quantity');
  const quality = text('quality');
  const unit = text('unit');
  const budget = text('budget');
  const period = text('period');
  const quarters = columns.quarters.map(({ quarter, column }) => {
    const sharing = share(block, column, 'marks');
    if (sharing.unpaired) unpaired.push({ ...sharing.unpaired, column: 'quarter' });
    return sharing.shares.map((each) => quarterCell(block, quarter, each, columns, context));
  });

  const projects = real.map((item, index): Project => {
    const cells = quarters.flatMap((column) => column[index] ?? []);
    const titlePlace = grid.place(top, titleColumn);
    return {
      ...titlePlace,
      ...standing,
      item: item.item,
      title: item.title,
      quantity: textDatum(block, quantity[index]),
      quality: textDatum(block, quality[index]),
      unit: textDatum(block, unit[index]),
      budget: budgetDatum(block, budget[index]),
      quarters: cells,
      periods: [
        ...periodInColumn(block, period[index]),
        ...periodsInQuarters(cells),
        ...periodInTitle(item.title, titlePlace, context.year),
      ],
      periodCell: periodCellOf(block, period[index]),
    };
  });
  return { projects, unpaired };
}

function placeOf(block: Block, { row, column, cell }: Share): Place {
  return block.grid.place(cell?.row ?? row, cell?.column ?? column);
}

function textDatum(block: Block, part: Share | null | undefined): Datum<string> | null {
  if (!part?.text || part.text.trim() === '') return null;
  const text = part.text.trim();
  return { ...placeOf(block, part), text, value: text };
}

function budgetDatum(block: Block, part: Share | null | undefined): Datum<number> | null {
  if (!part || part.text === null || part.text.trim() === '') return null;
  const isWhole = part.text === part.cell?.text;
  const reading = readAmount(isWhole && part.cell ? part.cell.value : part.text);
  const written = { ...placeOf(block, part), text: part.text.trim() };
  return reading.ok ? { ...written, value: reading.value.baht } : { ...written, value: null, reason: reading.reason };
}

function quarterCell(
  block: Block,
  quarter: Quarter,
  part: Share,
  columns: TableColumns,
  context: FormContext,
): QuarterCell {
  const { grid } = block;
  const place = grid.place(part.row, part.column);
  const merge = grid.merge(part.row, part.column);
  const text = part.text ?? part.cell?.text ?? '';
  const covered = merge ? columns.quarters.filter(({ column }) => merge.left <= column && column <= merge.right) : [];
  return {
    ...place,
    quarter,
    text,
    meaning: part.text === null ? 'unknown' : meaningOf(text, covered.length > 1, place, context),
    line: part.line,
    lines: part.lines,
    content: grid.content(part.row, part.column),
    merge: merge ? rangeName(merge) : null,
  };
}

function meaningOf(text: string, isAcross: boolean, place: Place, context: FormContext): MarkMeaning {
  const meaning = readMark(text, { font: context.font(place), crossIsYes: context.crossIsYes });
  // One mark over several quarters: whether it means all of them is for the person to say.
  if (meaning === 'yes' && isAcross) return 'unknown';
  return meaning === 'unknown' && looksLikePeriod(text, context.year, isAcross) ? 'period' : meaning;
}

function periodInColumn(block: Block, part: Share | null | undefined): PeriodText[] {
  if (!part?.text || !part.cell || isNothing(part.text)) return [];
  const { cell } = part;
  const isDate = typeof cell.value === 'number' && isDateFormat(block.grid.numberFormat(cell.row, cell.column));
  const written = { ...placeOf(block, part), text: part.text.trim(), where: 'column' as const };
  return [isDate ? { ...written, serial: cell.value as number } : written];
}

/** Blank, a dash or leaders: no period was written. */
function isNothing(text: string): boolean {
  const meaning = readMark(text, { font: null, crossIsYes: false });
  return meaning === 'blank' || meaning === 'no' || isLeaders(text);
}

/** One period for each quarter cell that holds one; a text merged over several stands once. */
function periodsInQuarters(cells: readonly QuarterCell[]): PeriodText[] {
  const periods = new Map<string, PeriodText>();
  for (const { sheet, cell, merge, text, meaning } of cells) {
    if (meaning !== 'period') continue;
    const at = merge?.split(':')[0] ?? cell;
    periods.set(at, { sheet, cell: at, text: text.trim(), where: 'quarter-cells' });
  }
  return [...periods.values()];
}

function periodCellOf(block: Block, part: Share | null | undefined): Project['periodCell'] {
  // A cell that several projects share cannot take one project's period.
  if (!part || part.lines > 1) return null;
  return {
    sheet: block.grid.name,
    cell: cellName(part.row, part.column),
    content: block.grid.content(part.row, part.column),
  };
}
