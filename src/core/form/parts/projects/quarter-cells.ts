/** The quarters of the projects of a block: their cells, and what the marks in them mean. */
import type { MarkPattern } from '../../../plan/mark-pattern';
import type { Quarter } from '../../../calendar/quarter';
import { isBareMark, readMark } from '../../../plan/marks';
import type { MarkMeaning } from '../../../plan/mark-pattern';
import type { PeriodText, QuarterCell, QuarterMarks } from '../../../plan/project';
import { rangeName, type RangeIndex } from '../../../workbook/address';
import type { CellTraits } from '../../../workbook/cell-traits';
import type { ProjectRows, Share } from './project-rows';
import type { TableColumns } from '../../table-header/columns';
import type { QuarterColumn } from '../../table-header/time-columns';
import type { FormContext } from './context';
import { trimmed } from '../../sheet/lines';
import { periodCellOf } from './period-columns';

/** The quarters of the block's real project `index`. */
export function quarterMarks(block: ProjectRows, index: number, context: FormContext): QuarterMarks {
  let pattern = context.patterns;
  for (const column of block.columns.quarters) {
    const part = block.isBlank(column.column) ? null : shareOf(block, column, index);
    pattern = part ? withCell(pattern, block, column, part, context) : pattern.with(column.quarter, 'blank', '');
  }
  return new RowMarks(pattern, block, index, context);
}

function withCell(
  pattern: MarkPattern,
  block: ProjectRows,
  { quarter }: QuarterColumn,
  part: Share,
  context: FormContext,
): MarkPattern {
  const meaning = meaningOf(block, quarter, part, context);
  const text = textOf(part);
  return pattern.with(quarter, meaning, meaning === 'yes' && !isBareMark(text) ? '' : text);
}

/** A form has tens of thousands of quarter cells, and most are only counted: they are made when they are asked for. */
class RowMarks implements QuarterMarks {
  readonly pattern: MarkPattern;
  // Private to JavaScript too: who looks through a plan is not to find the worksheet behind it.
  readonly #block: ProjectRows;
  readonly #index: number;
  readonly #context: FormContext;
  #cells: readonly QuarterCell[] | null = null;

  constructor(pattern: MarkPattern, block: ProjectRows, index: number, context: FormContext) {
    this.pattern = pattern;
    this.#block = block;
    this.#index = index;
    this.#context = context;
  }

  get cells(): readonly QuarterCell[] {
    const { columns } = this.#block;
    this.#cells ??= asCheckBoxes(
      columns.quarters.map((column) =>
        quarterCell(this.#block, column, shareOf(this.#block, column, this.#index), this.#context),
      ),
    );
    return this.#cells;
  }

  get periodCell(): QuarterMarks['periodCell'] {
    const { period } = this.#block.columns.at;
    return period === undefined
      ? null
      : periodCellOf(this.#block.grid, this.#block.share(period, 'entries', this.#index));
  }
}

function shareOf(block: ProjectRows, { column }: QuarterColumn, index: number): Share {
  return block.share(column, 'marks', index);
}

function quarterCell(
  block: ProjectRows,
  { quarter, month }: QuarterColumn,
  part: Share,
  context: FormContext,
): QuarterCell {
  const { grid } = block;
  const merge = grid.merge(part.row, part.column);
  const place = grid.place(part.row, part.column);
  const traits = context.traits(place);
  const cell = {
    quarter,
    sheet: place.sheet,
    cell: place.cell,
    text: textOf(part),
    meaning: meaningOf(block, quarter, part, context),
    line: part.line,
    lines: part.lines,
    content: grid.content(part.row, part.column),
    merge: merge ? rangeName(merge) : null,
    traits,
    isCheckBox: traits?.isCheckBox ?? false,
    allowed: allowedIn(place.sheet, traits, context),
  };
  return month === undefined ? cell : { ...cell, month };
}

/** A host may not know check boxes: a project whose quarters are all TRUE or FALSE has them. */
function asCheckBoxes(cells: readonly QuarterCell[]): readonly QuarterCell[] {
  const isBoolean = ({ content }: QuarterCell): boolean =>
    typeof content.value === 'boolean' && content.formula === undefined;
  return cells.every(isBoolean) ? cells.map((cell) => ({ ...cell, isCheckBox: true })) : cells;
}

function allowedIn(sheet: string, traits: CellTraits | null, { listed }: FormContext): QuarterCell['allowed'] {
  const rule = traits?.validation ?? null;
  if (rule === null) return null;
  return (rule.kind === 'list' ? listed(rule.source, sheet) : null) ?? 'unclear';
}

/** The whole cell, if the project's part of it is not known. */
function textOf({ text, cell }: Share): string {
  return text ?? cell?.text ?? '';
}

function meaningOf({ grid, columns }: ProjectRows, quarter: Quarter, part: Share, context: FormContext): MarkMeaning {
  if (part.text === null) return 'unknown';
  if (part.text === '') return 'blank';
  const { row, column, text, isOver } = part;
  const merge = grid.merge(row, column);
  const isAcross = merge !== null && quartersUnder(merge, columns) > 1;
  const font = (): string | null => context.traits(grid.place(row, column))?.font ?? null;
  const meaning = readMark(text, { font, crossIsYes: context.crossIsYes });
  // One mark over several quarters or projects: whether it means all of them is for the person to say.
  if (meaning === 'yes' && (isAcross || isOver)) return 'unknown';
  if (meaning !== 'unknown') return meaning;
  if (!isAcross && !isOver && context.periods.isWithin(text, quarter)) return 'yes';
  return context.periods.isInQuarter(text, isAcross) ? 'period' : meaning;
}

function quartersUnder(merge: RangeIndex, { quarters }: TableColumns): number {
  const under = quarters.filter(({ column }) => merge.left <= column && column <= merge.right);
  return new Set(under.map(({ quarter }) => quarter)).size;
}

const NONE: readonly PeriodText[] = [];

/** One period for each quarter cell that holds one; a text merged over several is listed once. */
export function periodsInQuarters(marks: QuarterMarks): readonly PeriodText[] {
  if (!marks.pattern.meanings.has('period')) return NONE;
  const periods = new Map<string, PeriodText>();
  for (const { sheet, cell, merge, text, meaning } of marks.cells) {
    if (meaning !== 'period') continue;
    const at = merge?.split(':')[0] ?? cell;
    periods.set(at, { sheet, cell: at, text: trimmed(text), where: 'quarter-cells' });
  }
  return [...periods.values()];
}
