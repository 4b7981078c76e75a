/** The projects of one block: each with what its row says, and where. */
import type { Datum, Project, UnpairedEntries } from '../plan/plan';
import { readAmount } from '../text/amount';
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
const UNPAIRED_AS = { start: 'period', end: 'period' } as const;

/** Reads the real projects of a block; placeholders are the caller's. */
export function readBlock(block: Block, columns: TableColumns, context: FormContext): BlockReading {
  const { grid, title } = block;
  const real = block.items.filter((item) => !item.isPlaceholder);
  const unpaired: UnpairedEntries[] = [];
  if (real.length === 0) return { projects: [], unpaired };

  const text = (id: TextColumn): readonly Share[] => {
    const column = columns.at[id];
    if (column === undefined) return [];
    const sharing = share(block, column, 'entries');
    if (sharing.unpaired)
      unpaired.push({ ...sharing.unpaired, column: id === 'start' || id === 'end' ? UNPAIRED_AS[id] : id });
    return sharing.shares;
  };
  const quantity = text('quantity');
  const quality = text('quality');
  const unit = text('unit');
  const budget = text('budget');
  const period = text('period');
  const start = text('start');
  const end = text('end');
  const quarters = columns.quarters.map((each) => {
    const sharing = share(block, each.column, 'marks');
    if (sharing.unpaired) unpaired.push({ ...sharing.unpaired, column: 'quarter' });
    return sharing.shares.map((part) => quarterCell(block, each, part, columns, context));
  });
  const numbers = itemNumbers(block, columns);
  const place = grid.place(title.row, title.column);

  const projects = real.map((item, index): Project => {
    const cells = quarters.flatMap((column) => column[index] ?? []);
    const { subPlan, goal, guideline, section } = item.standing;
    return {
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
      quarters: cells,
      periods: [
        periodInColumn(block, period[index] ?? null),
        periodOfDates(block, start[index] ?? null, end[index] ?? null),
        ...periodsInQuarters(cells),
        context.periods.inTitle(item.title, place),
      ].filter((each) => each !== null),
      periodCell: periodCellOf(block, period[index] ?? null),
    };
  });
  return { projects, unpaired: [...unpaired, ...jointBudget(block, columns, budget)] };
}

function textDatum(block: Block, part: Share | undefined): Datum<string> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const { sheet, cell } = placeOf(block, part);
  return { sheet, cell, text, value: text };
}

function budgetDatum(block: Block, part: Share | undefined): Datum<number> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const reading = readAmount(part.cell && part.text === part.cell.text ? part.cell.value : text);
  const { sheet, cell } = placeOf(block, part);
  if (!reading.ok) return { sheet, cell, text, value: null, reason: reading.reason };
  // One amount merged over the rows of several projects is not the amount of each.
  return isJoint(part, reading.value.baht) ? null : { sheet, cell, text, value: reading.value.baht };
}

function isJoint({ isOver }: Share, baht: number): boolean {
  return isOver && baht > 0;
}

function jointBudget({ grid }: Block, { at }: TableColumns, shares: readonly Share[]): UnpairedEntries[] {
  const column = at.budget;
  return shares.flatMap((part): UnpairedEntries[] => {
    const merge = column === undefined || !part.isOver ? null : grid.merge(part.row, part.column);
    // Told once, at its first row.
    if (!merge || column === undefined || !part.cell || merge.top !== part.row) return [];
    const reading = readAmount(part.cell.value);
    if (!reading.ok || !isJoint(part, reading.value.baht)) return [];
    return [{ ...grid.place(merge.top, column), column: 'budget', projects: merge.bottom - merge.top + 1, entries: 1 }];
  });
}
