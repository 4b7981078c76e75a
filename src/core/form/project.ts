/** The projects of one block: each with what its row says, and where. */
import type { Datum, PeriodText, Project, UnpairedEntries } from '../plan/plan';
import { readAmount } from '../text/amount';
import { remember } from '../text/remember';
import type { Block, Share } from './block';
import type { TableColumns } from './columns';
import type { FormContext } from './context';
import type { Grid } from './grid';
import { itemNumbers } from './item-column';
import { trimmed } from './lines';
import { periodCellOf, periodInColumn, periodOfDates, placeOf } from './period-columns';
import { periodsInQuarters, quarterMarks } from './quarter-cells';

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

  const partOf = (id: TextColumn, index: number): Share | null => {
    const column = columns.at[id];
    return column === undefined ? null : block.share(column, 'entries', index);
  };
  const numbers = itemNumbers(block, columns);
  const place = grid.place(title.row, title.column);

  for (let index = 0; index < real.length; index += 1) {
    const item = items[real[index] ?? 0];
    if (!item) continue;
    const { subPlan, goal, guideline, section } = item.standing;
    const budget = partOf('budget', index);
    const period = partOf('period', index);
    const quarters = quarterMarks(block, index, columns, context);
    projects.push({
      sheet: place.sheet,
      cell: place.cell,
      subPlan,
      goal,
      guideline,
      section,
      item: item.item ?? numbers[index] ?? null,
      title: item.title,
      quantity: textDatum(grid, partOf('quantity', index)),
      quality: textDatum(grid, partOf('quality', index)),
      unit: textDatum(grid, partOf('unit', index)),
      budget: budgetDatum(grid, budget),
      quarters,
      periods: present(
        periodInColumn(grid, period),
        periodOfDates(grid, partOf('start', index), partOf('end', index)),
        context.periods.inTitle(item.title, place),
        periodsInQuarters(quarters),
      ),
      periodCell: periodCellOf(grid, period),
    });
    const joint = budget && jointBudget(grid, budget);
    if (joint) unpaired.push(joint);
  }
  return { projects, unpaired: [...unpairedColumns(block, columns), ...unpaired] };
}

/** The columns whose entries do not pair with the projects. */
function unpairedColumns(block: Block, { at, quarters }: TableColumns): UnpairedEntries[] {
  // Nearly every block is one project's.
  if (block.items.length < 2) return [];
  const texts = TEXT_COLUMNS.flatMap((id) => block.unpaired(at[id] ?? NO_COLUMN, UNPAIRED_AS[id]) ?? []);
  return [...texts, ...quarters.flatMap(({ column }) => block.unpaired(column, 'quarter') ?? [])];
}

const TEXT_COLUMNS = Object.keys(UNPAIRED_AS) as TextColumn[];
const NO_COLUMN = -1;

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

function textDatum(grid: Grid, part: Share | null): Datum<string> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const { sheet, cell } = placeOf(grid, part);
  return { sheet, cell, text, value: text };
}

/** `-` and round sums stand in row after row. */
const amountIn = remember((text) => readAmount(text));

function budgetDatum(grid: Grid, part: Share | null): Datum<number> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const value = part.cell && part.text === part.cell.text ? part.cell.value : text;
  const reading = typeof value === 'string' ? amountIn(value) : readAmount(value, formatOf(grid, part));
  const { sheet, cell } = placeOf(grid, part);
  if (!reading.ok) return { sheet, cell, text, value: null, reason: reading.reason };
  // One amount merged over the rows of several projects is not the amount of each.
  return isJoint(part, reading.value.baht) ? null : { sheet, cell, text, value: reading.value.baht };
}

function formatOf(grid: Grid, { cell }: Share): { readonly numberFormat?: string } {
  return cell ? { numberFormat: grid.numberFormat(cell.row, cell.column) } : {};
}

function isJoint({ isOver }: Share, baht: number): boolean {
  return isOver && baht > 0;
}

/** One amount over the rows of several projects, told once, at its first row. */
function jointBudget(grid: Grid, part: Share): UnpairedEntries | null {
  if (!part.isOver || !part.cell) return null;
  const merge = grid.merge(part.row, part.column);
  if (merge?.top !== part.row) return null;
  const reading = readAmount(part.cell.value, formatOf(grid, part));
  if (!reading.ok || !isJoint(part, reading.value.baht)) return null;
  const projects = merge.bottom - merge.top + 1;
  return { ...grid.place(merge.top, part.column), column: 'budget', projects, entries: 1 };
}
