/** The projects of one block: each with what its row says, and where. */
import type { Datum, PeriodText, Project, QuarterCell, UnpairedEntries } from '../plan/plan';
import { readAmount } from '../text/amount';
import { remember } from '../text/remember';
import { share, type Block, type Share } from './block';
import type { TableColumns } from './columns';
import type { FormContext } from './context';
import { itemNumbers } from './item-column';
import { trimmed } from './lines';
import { periodCellOf, periodInColumn, periodOfDates, placeOf } from './period-columns';
import { periodsInQuarters, quarterCell } from './quarter-cells';

export interface BlockReading {
  readonly projects: readonly Project[];
  readonly unpaired: readonly UnpairedEntries[];
}

type TextColumn = 'quantity' | 'quality' | 'unit' | 'budget' | 'period' | 'start' | 'end';

/** Which finding a column's entries belong to. */
const UNPAIRED_AS: Readonly<Record<TextColumn, UnpairedEntries['column']>> = {
  quantity: 'quantity',
  quality: 'quality',
  unit: 'unit',
  budget: 'budget',
  period: 'period',
  start: 'period',
  end: 'period',
};

/**
 * Reads the real projects of a block; placeholders are the caller's. Written with plain loops: a form of thousands of
 * projects comes through here once for each of them.
 */
export function readBlock(block: Block, columns: TableColumns, context: FormContext): BlockReading {
  const { grid, title, items, real } = block;
  const unpaired: UnpairedEntries[] = [];
  const projects: Project[] = [];
  if (real.length === 0) return { projects, unpaired };

  const texts = (id: TextColumn): readonly Share[] => {
    const column = columns.at[id];
    return column === undefined ? NO_SHARES : share(block, column, 'entries', UNPAIRED_AS[id], unpaired);
  };
  const quantity = texts('quantity');
  const quality = texts('quality');
  const unit = texts('unit');
  const budget = texts('budget');
  const period = texts('period');
  const start = texts('start');
  const end = texts('end');
  const marks = columns.quarters.map(({ column }) => share(block, column, 'marks', 'quarter', unpaired));
  const numbers = itemNumbers(block, columns);
  const place = grid.place(title.row, title.column);

  for (let index = 0; index < real.length; index += 1) {
    const item = items[real[index] ?? 0];
    if (!item) continue;
    const quarters = quarterCells(block, marks, index, columns, context);
    const { subPlan, goal, guideline, section } = item.standing;
    projects.push({
      sheet: place.sheet,
      cell: place.cell,
      subPlan,
      goal,
      guideline,
      section,
      item: item.item ?? numbers[index] ?? null,
      title: item.title,
      quantity: textDatum(block, quantity[index]),
      quality: textDatum(block, quality[index]),
      unit: textDatum(block, unit[index]),
      budget: budgetDatum(block, budget[index]),
      quarters,
      periods: present(
        periodInColumn(block, period[index] ?? null),
        periodOfDates(block, start[index] ?? null, end[index] ?? null),
        context.periods.inTitle(item.title, place),
        periodsInQuarters(quarters),
      ),
      periodCell: periodCellOf(block, period[index] ?? null),
    });
  }
  for (const joint of jointBudget(block, columns, budget)) unpaired.push(joint);
  return { projects, unpaired };
}

const NO_SHARES: readonly Share[] = [];

function quarterCells(
  block: Block,
  marks: readonly (readonly Share[])[],
  index: number,
  columns: TableColumns,
  context: FormContext,
): QuarterCell[] {
  const cells: QuarterCell[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const column = columns.quarters[at];
    const part = marks[at]?.[index];
    if (column && part) cells.push(quarterCell(block, column, part, columns, context));
  }
  return cells;
}

/** The periods that are there, in this order: the column's, the dates', the quarters' cells', the title's. */
function present(
  column: PeriodText | null,
  dates: PeriodText | null,
  title: PeriodText | null,
  inQuarters: readonly PeriodText[],
): readonly PeriodText[] {
  if (!column && !dates && !title) return inQuarters;
  return [column, dates, ...inQuarters, title].filter((each) => each !== null);
}

function textDatum(block: Block, part: Share | undefined): Datum<string> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const { sheet, cell } = placeOf(block, part);
  return { sheet, cell, text, value: text };
}

/** `-` and round sums stand in row after row. */
const amountIn = remember((text) => readAmount(text));

function budgetDatum(block: Block, part: Share | undefined): Datum<number> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const value = part.cell && part.text === part.cell.text ? part.cell.value : text;
  const reading = typeof value === 'string' ? amountIn(value) : readAmount(value, formatOf(block, part));
  const { sheet, cell } = placeOf(block, part);
  if (!reading.ok) return { sheet, cell, text, value: null, reason: reading.reason };
  // One amount merged over the rows of several projects is not the amount of each.
  return isJoint(part, reading.value.baht) ? null : { sheet, cell, text, value: reading.value.baht };
}

function formatOf({ grid }: Block, { cell }: Share): { readonly numberFormat?: string } {
  return cell ? { numberFormat: grid.numberFormat(cell.row, cell.column) } : {};
}

function isJoint({ isOver }: Share, baht: number): boolean {
  return isOver && baht > 0;
}

function jointBudget(block: Block, { at }: TableColumns, shares: readonly Share[]): UnpairedEntries[] {
  const { grid } = block;
  const joint: UnpairedEntries[] = [];
  const column = at.budget;
  for (const part of shares) {
    const merge = column === undefined || !part.isOver ? null : grid.merge(part.row, part.column);
    // Told once, at its first row.
    if (!merge || column === undefined || !part.cell || merge.top !== part.row) continue;
    const reading = readAmount(part.cell.value, formatOf(block, part));
    if (!reading.ok || !isJoint(part, reading.value.baht)) continue;
    const projects = merge.bottom - merge.top + 1;
    joint.push({ ...grid.place(merge.top, column), column: 'budget', projects, entries: 1 });
  }
  return joint;
}
