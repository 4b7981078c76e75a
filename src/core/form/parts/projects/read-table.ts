/** The project table: its rows are classified one by one, and projects are built from them. */
import type { Framework } from '../../../plan/framework';
import type { UnreadText } from '../../../plan/datum';
import type { GroupHeading, GuidelineHeading, Project } from '../../../plan/project';
import type {
  OpenRow,
  Placeholder,
  TableHead,
  TableHeadings,
  TableSum,
  UnpairedEntries,
} from '../../../plan/project-table';
import type { Place } from '../../../workbook/snapshot';
import type { Steps } from '../../../workbook/steps';
import type { Region } from '../../locate/regions';
import type { Grid, GridCell } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import type { AsideColumn, TableColumns } from '../../table-header/columns';
import { unitOfMoney } from '../../table-header/header-patterns';
import { slotOf, type QuarterColumn } from '../../table-header/time-columns';
import type { FormContext } from './context';
import { HeaderRecord } from './header-record';
import { claimBeside } from './row';
import { claimSums, tableSum } from './sum-row';
import { TableBuilder } from './table-builder';
import { classifyRow, type EntryRow, type RemarkRow } from './table-row';
import type { TableSheet } from './table-sheet';

export interface TableReading {
  /** The first header; null if the regions have none. */
  readonly header: Place | null;
  readonly heads: readonly TableHead[];
  readonly table: TableHeadings | null;
  readonly groups: readonly GroupHeading[];
  readonly headings: readonly GuidelineHeading[];
  readonly projects: readonly Project[];
  readonly placeholders: readonly Placeholder[];
  readonly openRows: readonly OpenRow[];
  readonly tableSums: readonly TableSum[];
  readonly remarks: readonly UnreadText[];
  readonly unpaired: readonly UnpairedEntries[];
}

/**
 * Reads the table's regions in their order, row by row. Column 1 and the headings hold on over page breaks and worksheets.
 */
export function* readTable(
  regions: readonly Region[],
  framework: Framework,
  context: FormContext,
): Steps<TableReading> {
  const builder = new TableBuilder(framework, context);
  const headers = new HeaderRecord(context.year);
  const sums: TableSum[] = [];
  let grid: Grid | null = null;
  let columns = null as TableColumns | null;
  for (const region of regions) {
    if (region.grid !== grid) {
      ({ grid } = region);
      const unit: TableColumns['multiple'] = columns?.multiple ?? null;
      columns = region.columns ? columnsIn(region.columns, unit, context.year) : null;
      builder.headings.enterSheetName(grid, region.top);
    }
    columns = yield* readRegion(region, columns, builder, headers, sums, context);
  }
  const { projects, placeholders, openRows, remarks, unpaired, headings } = builder;
  return {
    header: headers.first,
    heads: headers.cells,
    table: headers.headings,
    groups: headings.groups,
    headings: headings.headings,
    projects,
    placeholders,
    openRows,
    tableSums: sums,
    remarks,
    unpaired,
  };
}

/** So many rows are one step: to stop after each takes as long as to look at its cells. */
const ROWS_AT_ONCE = 16;

/** Reads the rows of a region below the header with these columns; returns the columns that hold at its end. */
function* readRegion(
  { grid, headers, top, bottom }: Region,
  above: TableColumns | null,
  builder: TableBuilder,
  record: HeaderRecord,
  sums: TableSum[],
  context: FormContext,
): Steps<TableColumns | null> {
  const sheet: TableSheet = { grid, headers, coverage: context.coverage.of(grid) };
  let columns = above;
  let unit: TableColumns['multiple'] = null;
  for (let row = top; row <= bottom; row += 1) {
    const found = classifyRow(sheet, row, columns, builder.headings.reader);
    if (found.kind === 'blank') continue;
    if (found.kind === 'page-mark') {
      sheet.coverage.claim(found.cell);
    } else if (found.kind === 'unit-of-money') {
      sheet.coverage.claim(found.cell);
      unit = found;
    } else if (found.kind === 'header') {
      unit ??= unitAbove(grid, row);
      columns = columnsIn(found.header.columns, unit, context.year);
      record.add(sheet, found.header, columns);
      builder.headings.turnPage();
      row = found.header.bottom;
    } else {
      if (columns) claimBeside(sheet, row, columns);
      if (found.kind === 'sums') sums.push(readSums(sheet, columns, found.label, builder));
      else if (found.kind === 'remark') addRemark(sheet, found, builder);
      else if (columns && isUndecided(columns, found)) sheet.coverage.claim(...grid.row(row));
      else row = builder.add({ sheet, columns, bottom }, row, found);
    }
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return columns;
}

/** Whether the row has entries, and nothing says which of its cells is a project's name. Headings are read nevertheless. */
function isUndecided({ rivals }: TableColumns, { title, groups }: EntryRow): boolean {
  const hasEntries = title ? title.segments.some(({ items }) => items.length > 0) : groups.cells.length === 0;
  return rivals.length > 0 && hasEntries;
}

/** So few rows are between a unit of money and the header. */
const ROWS_ABOVE = 2;

/** The unit of money in a line right above a header that opens its region. */
function unitAbove(grid: Grid, header: number): TableColumns['multiple'] {
  for (let row = header - 1; row >= header - ROWS_ABOVE; row -= 1) {
    const [cell, ...others] = grid.row(row);
    const baht = cell && others.length === 0 ? unitOfMoney(cell.key) : null;
    if (cell && baht !== null) return { cell, baht };
  }
  return null;
}

/**
 * The columns of a header below a line with a unit of money. Of quarters of several fiscal years, only those of the
 * plan's own year are its quarters. If no header names the plan's year, all are, unless they are of several years.
 */
function columnsIn(columns: TableColumns, unit: TableColumns['multiple'], year: number | null): TableColumns {
  const own = ownQuarters(columns.quarters, year);
  const others = columns.quarters.filter((quarter) => !own.includes(quarter));
  const multiple = columns.multiple ?? unit;
  if (others.length === 0) return multiple === columns.multiple ? columns : { ...columns, multiple };
  const asides = others.map(({ column, quarter, header }): AsideColumn => {
    return { column, as: 'year', of: 'quarter', quarter, heading: header };
  });
  return {
    ...columns,
    multiple,
    quarters: own,
    asides: [...columns.asides, ...asides],
    beside: [...columns.beside, ...others.map(({ column }) => column)],
  };
}

function ownQuarters(quarters: readonly QuarterColumn[], year: number | null): readonly QuarterColumn[] {
  const own = year === null ? [] : quarters.filter(({ named }) => named === undefined || named.year === year);
  const isOfSeveral = new Set(quarters.map(slotOf)).size < quarters.length;
  return own.length > 0 || isOfSeveral ? own : quarters;
}

/** A remark is kept and says nothing of the plan. */
function addRemark(sheet: TableSheet, { cell, isDoubtful }: RemarkRow, builder: TableBuilder): void {
  const { grid, coverage } = sheet;
  coverage.claim(cell);
  const remark = { text: trimmed(cell.text), ...grid.place(cell.row, cell.column) };
  if (isDoubtful) builder.addOpenRow({ ...remark, kind: 'remark', item: null });
  else builder.remarks.push(remark);
}

function readSums(sheet: TableSheet, columns: TableColumns | null, label: GridCell, builder: TableBuilder): TableSum {
  claimSums(sheet, label);
  return { ...tableSum(sheet, columns, label), projectsBefore: builder.projects.length };
}
