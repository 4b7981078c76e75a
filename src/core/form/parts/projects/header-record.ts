/** The headers of the project table, page by page, and what they say of the table as a whole. */
import type { UnreadText } from '../../../plan/datum';
import type { AsideHeading, RequiredColumn, StaleHeaders, TableHead, TableHeadings } from '../../../plan/project-table';
import type { Place } from '../../../workbook/snapshot';
import type { TableColumns } from '../../table-header/columns';
import type { CalendarQuarters } from '../../table-header/time-columns';
import type { TableHeader } from '../../table-header/read-header';
import type { Grid, GridCell } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import { staleHeaders } from './stale-headers';
import type { TableSheet } from './table-sheet';

export class HeaderRecord {
  first: Place | null = null;
  readonly cells: TableHead[] = [];
  private readonly missing = new Set<RequiredColumn>();
  /** By key: a header that is printed on every page is one. */
  private readonly unknown = new Map<string, UnreadText>();
  private readonly asides = new Map<string, AsideHeading>();
  private readonly beside = new Map<string, UnreadText>();
  private readonly otherYears = new Map<string, UnreadText>();
  private multiple: TableHeadings['multiple'] = null;
  private readonly stale: StaleHeaders[] = [];
  private rivals: readonly UnreadText[] = [];
  private calendarQuarters: UnreadText | null = null;
  private unclearBudget: UnreadText | null = null;

  /** `year`: the plan's fiscal year. */
  constructor(private readonly year: number | null) {}

  /** Adds a header, and marks its cells as read. `columns`: those of the header, the plan's own quarters alone. */
  add({ grid, coverage }: TableSheet, header: TableHeader, columns: TableColumns): void {
    const { cells, unknown } = header;
    const [first] = cells;
    if (first) this.first ??= grid.place(first.row, first.column);
    for (const cell of cells) this.cells.push({ value: cell.value, ...grid.place(cell.row, cell.column) });
    coverage.claim(...cells);
    for (const cell of unknown) if (!this.unknown.has(cell.key)) this.unknown.set(cell.key, textAt(grid, cell));
    for (const { as, heading } of columns.asides) {
      if (as !== 'year' && !this.asides.has(heading.key))
        this.asides.set(heading.key, { as, ...textAt(grid, heading) });
    }
    this.addBeside(grid, header, columns);
    const { quarters } = header.columns;
    for (const column of missingIn(columns, quarters)) this.missing.add(column);
    const { multiple, unclearBudget, calendarQuarters } = columns;
    if (this.year !== null) this.stale.push(...staleHeaders(grid, quarters, this.year));
    if (this.rivals.length === 0) this.rivals = columns.rivals.map((cell) => textAt(grid, cell));
    if (calendarQuarters) this.calendarQuarters ??= calendarText(grid, calendarQuarters);
    if (multiple) this.multiple ??= { baht: multiple.baht, ...textAt(grid, multiple.cell) };
    if (unclearBudget) this.unclearBudget ??= textAt(grid, unclearBudget);
  }

  /** Adds the headers of columns that are not read, by why they are not. */
  private addBeside(grid: Grid, header: TableHeader, { beside, sources, calendarQuarters }: TableColumns): void {
    const { cells, unknown } = header;
    const { quarters } = header.columns;
    const ownOf = (column: number): GridCell | undefined => cells.filter((cell) => cell.column === column).at(-1);
    const add = (headers: Map<string, UnreadText>, cell: GridCell | undefined): void => {
      if (cell && !headers.has(cell.key)) headers.set(cell.key, textAt(grid, cell));
    };
    for (const column of beside) {
      const ofTime = quarters.find((quarter) => quarter.column === column);
      if (ofTime) add(this.otherYears, ofTime.named?.by ?? ofTime.header);
      else if (!calendarQuarters && !unknown.some((cell) => cell.column === column)) add(this.beside, ownOf(column));
    }
    for (const { column, year } of sources) {
      if (year === null || this.year === null || year === this.year % 100) continue;
      add(this.otherYears, ownOf(column));
    }
  }

  get headings(): TableHeadings | null {
    if (!this.first) return null;
    const { missing, unknown, asides, beside, otherYears, multiple, stale } = this;
    const { rivals, calendarQuarters, unclearBudget } = this;
    return {
      missing: [...missing],
      unknown: [...unknown.values()],
      asides: [...asides.values()],
      beside: [...beside.values()],
      otherYears: [...otherYears.values()],
      multiple,
      stale,
      rivals,
      calendarQuarters,
      unclearBudget,
    };
  }
}

function textAt(grid: Grid, { row, column, text }: GridCell): UnreadText {
  return { text: trimmed(text), ...grid.place(row, column) };
}

/** The quarter and its months as one text, in one cell or two. */
function calendarText(grid: Grid, { cell, over }: CalendarQuarters): UnreadText {
  return over ? { ...textAt(grid, over), text: `${trimmed(over.text)} ${trimmed(cell.text)}` } : textAt(grid, cell);
}

/** The columns that the form asks for and this header does not have. */
function missingIn(
  { at, sources, calendarQuarters }: TableColumns,
  quarters: TableColumns['quarters'],
): RequiredColumn[] {
  const missing: RequiredColumn[] = (['quantity', 'quality', 'unit'] as const).filter((id) => at[id] === undefined);
  if (at.budget === undefined && sources.length === 0) missing.push('budget');
  if (quarters.length === 0 && !calendarQuarters) missing.push('quarters');
  return missing;
}
