/** The projects of one block: each with what its row says, and where. */
import type { Datum } from '../../../plan/datum';
import type { PeriodText, Project } from '../../../plan/project';
import type { UnpairedEntries } from '../../../plan/project-table';
import type { Place, RowSpan } from '../../../workbook/snapshot';
import type { ProjectRows, Share } from './project-rows';
import { asidesOf } from './asides';
import { budgetOf, jointBudgets } from './budget';
import type { FormContext } from './context';
import type { Grid, GridCell } from '../../sheet/grid';
import { DIGITS } from '../../../text/thai';
import { itemNumbers } from './item-column';
import { trimmed } from '../../sheet/lines';
import { gather } from '../../../workbook/gather';
import { periodInColumn, periodOfDates, placeOf } from './period-columns';
import { periodsInQuarters, quarterMarks } from './quarter-cells';
import type { HeadingContext } from './heading-tracker';
import type { TitleItem } from '../../phrases/project-cell';
import { isHalted } from '../../phrases/title-tail';

/** A line of the project column, and its place in the plan: two headings may share a cell. */
export interface TableItem {
  readonly line: TitleItem;
  readonly heading: HeadingContext;
}

const NONE: readonly number[] = [];
const ONE: readonly number[] = [0];

/** Which of the items are no placeholders. */
export function realOf(items: readonly TableItem[]): readonly number[] {
  if (items.length > 1) return items.flatMap(({ line }, index) => (line.isPlaceholder ? [] : [index]));
  return items[0]?.line.isPlaceholder === false ? ONE : NONE;
}

export interface ProjectRowsReading {
  readonly projects: readonly Project[];
  readonly unpaired: readonly UnpairedEntries[];
}

type TextColumn = 'quantity' | 'measure' | 'quality' | 'unit' | 'agency' | 'budget' | 'period' | 'start' | 'end';

/** Which finding a column's entries belong to. */
const UNPAIRED_AS: Readonly<Record<TextColumn, UnpairedEntries['column']>> = {
  quantity: 'quantity',
  measure: 'quantity',
  quality: 'quality',
  unit: 'unit',
  agency: 'unit',
  budget: 'budget',
  period: 'period',
  start: 'period',
  end: 'period',
};

/** Reads the real projects of a block; placeholders are the caller's. */
export function readProjectRows(
  block: ProjectRows,
  title: GridCell,
  items: readonly TableItem[],
  context: FormContext,
): ProjectRowsReading {
  const numbers = itemNumbers(block, title);
  const place = block.grid.place(title.row, title.column);
  const projects = gather(block.real, (line, index) => {
    const item = items[line];
    return item ? readProject(block, index, place, item, numbers[index] ?? null, context) : [];
  });
  return { projects, unpaired: unpairedIn(block, context.year) };
}

/** The real project `index` of the block; `number` is in its own column. */
function readProject(
  block: ProjectRows,
  index: number,
  { sheet, cell }: Place,
  { line, heading }: TableItem,
  number: number | null,
  context: FormContext,
): Project {
  const { grid } = block;
  const { at } = block.columns;
  const { item, title, isUnfinished } = line;
  const { subPlan, goal, guideline, section } = heading;
  const part = (column: number | undefined): Share | null =>
    column === undefined ? null : block.share(column, 'entries', index);
  const period = part(at.period);
  const quarters = quarterMarks(block, index, context);
  const agency = textDatum(grid, part(at.agency));
  const periods = present(
    periodInColumn(grid, period),
    periodOfDates(grid, part(at.start), part(at.end)),
    context.periods.inTitle(title, { sheet, cell }),
    periodsInQuarters(quarters),
  );
  const { budget, sources } = budgetOf(block, index, part(at.budget), context.year);
  const project = {
    sheet,
    cell,
    subPlan,
    goal,
    guideline,
    section,
    item: item ?? number,
    title,
    quantity: measuredIn(textDatum(grid, part(at.quantity)), part(at.measure)?.text ?? null),
    quality: textDatum(grid, part(at.quality)),
    unit: textDatum(grid, part(at.unit)),
    budget,
    quarters,
    periods,
  };
  const rare = rareIn(block, index, title, isUnfinished);
  // Nearly no project has more; a copy of each would be dear.
  return agency || sources || rare
    ? { ...project, ...(agency && { agency }), ...(sources && { sources }), ...rare }
    : project;
}

type Rare = Pick<Project, 'asides' | 'isNameUnfinished' | 'isHalted' | 'hiddenRows'>;

/** What few projects have; null if this one has none of it. */
function rareIn(block: ProjectRows, index: number, title: string, isUnfinished: boolean | undefined): Rare | null {
  const asides = asidesOf(block, index);
  const hidden = hiddenRows(block, index);
  const halted = isHalted(title);
  if (!asides && !isUnfinished && !halted && !hidden) return null;
  return {
    ...(asides && { asides }),
    ...(isUnfinished && { isNameUnfinished: true }),
    ...(halted && { isHalted: true }),
    ...(hidden && { hiddenRows: hidden }),
  };
}

function hiddenRows({ grid, rows, top, bottom }: ProjectRows, index: number): RowSpan | null {
  const own = rows?.[index];
  const span = own === undefined ? { top, bottom } : { top: own, bottom: own };
  return grid.areHidden(span) ? span : null;
}

const NO_PAIRING: readonly UnpairedEntries[] = [];

/** The columns whose entries do not pair with the block's projects; known after the projects are read. */
function unpairedIn(block: ProjectRows, year: number | null): readonly UnpairedEntries[] {
  const { at, quarters } = block.columns;
  const joint = at.budget === undefined ? NO_PAIRING : jointBudgets(block, at.budget, year);
  // Nearly every block is one project's.
  if (block.count < 2) return joint;
  const texts = TEXT_COLUMNS.flatMap((id) => block.unpaired(at[id] ?? NO_COLUMN, UNPAIRED_AS[id]) ?? []);
  const marks = quarters.flatMap(({ column }) => block.unpaired(column, 'quarter') ?? []);
  return [...texts, ...marks, ...joint];
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
  if (!dates && !title && (!column || inQuarters.length === 0)) return column ? [column] : inQuarters;
  return [column, dates, ...inQuarters, title].filter((each) => each !== null);
}

/** A number alone is counted in the unit that its own column names. */
function measuredIn(quantity: Datum<string> | null, unit: string | null): Datum<string> | null {
  const measure = trimmed(unit ?? '');
  if (!quantity || measure === '' || !NUMBER_ALONE.test(quantity.text) || HAS_DIGIT.test(measure)) return quantity;
  const text = `${quantity.text} ${measure}`;
  return { ...quantity, text, value: text };
}

const NUMBER_ALONE = new RegExp(`^[${DIGITS}]+(?:[,.][${DIGITS}]+)*$`);
const HAS_DIGIT = new RegExp(`[${DIGITS}]`);

function textDatum(grid: Grid, part: Share | null): Datum<string> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const { sheet, cell } = placeOf(grid, part);
  return { sheet, cell, text, value: text };
}
