/** What a row of the project table is, by its own cells and the header above it. */
import type { Grid, GridCell } from '../../sheet/grid';
import { isBlankText } from '../../phrases/blank-text';
import { CONTINUED_ALONE, DETAILS, PAGE_NUMBER, PART_HEADING } from '../../phrases/form-labels';
import { isGroupRow, type HeadingReader } from '../../phrases/headings';
import { readTitleCell, splitAtGroupRow, type TitleSegment } from '../../phrases/project-cell';
import { unitOfMoney } from '../../table-header/header-patterns';
import { isNumberedProject } from '../../table-header/numbered-project';
import type { TableColumns } from '../../table-header/columns';
import type { TableHeader } from '../../table-header/read-header';
import { remarkOf } from './remark-row';
import { groupCells, groupRowOf, type GroupCell } from './group-row';
import { contentCells } from './project-extent';
import { isName, titleOf } from './row';
import { sumLabel } from './sum-row';
import type { TableSheet } from './table-sheet';

export type TableRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'header'; readonly header: TableHeader }
  /** Printed again at the top of a page, or at its foot. */
  | { readonly kind: 'page-mark'; readonly cell: GridCell }
  /** Above a header: the amounts are in thousands or millions of baht. */
  | { readonly kind: 'unit-of-money'; readonly cell: GridCell; readonly baht: number }
  | { readonly kind: 'sums'; readonly label: GridCell }
  | RemarkRow
  | EntryRow;

/** A row of a single cell that is no project's, or of which nobody knows whether it is. */
export interface RemarkRow {
  readonly kind: 'remark';
  readonly cell: GridCell;
  readonly isDoubtful: boolean;
}

/** A row that names groups, lists projects, or both. */
export interface EntryRow {
  readonly kind: 'entries';
  readonly groups: RowGroups;
  readonly title: RowTitle | null;
}

/** The cells of a row that name a sub-plan, goal or guideline for it and the rows below. */
export interface RowGroups {
  /** Each holds for the rows below until the next one. */
  readonly cells: readonly GroupCell[];
  /** Whether a column of groups has a cell of this row. */
  readonly hasColumn: boolean;
  /** The group that the title's cell names before its own text. */
  readonly beforeTitle: string | null;
}

/** The cell of the project column: headings, projects or both. */
export interface RowTitle {
  readonly cell: GridCell;
  readonly segments: readonly TitleSegment[];
}

const BLANK: TableRow = { kind: 'blank' };
const NO_GROUPS: RowGroups = { cells: [], hasColumn: false, beforeTitle: null };

/** Classifies a row. `columns`: those of the header above; null if there is none, and then only groups are recognised. */
export function classifyRow(
  { grid, headers }: Pick<TableSheet, 'grid' | 'headers'>,
  row: number,
  columns: TableColumns | null,
  headings: HeadingReader,
): TableRow {
  const cells = grid.row(row);
  const [first] = cells;
  if (!first) return BLANK;
  // Nearly every row of a table: no header begins so.
  if (columns && isNumberedProject(first)) return classifyEntries(grid, row, columns, headings, first);
  const header = headers.at(row);
  if (header) return { kind: 'header', header };
  if (isPageMark(first, cells.length)) return { kind: 'page-mark', cell: first };
  if (columns) return classifyEntries(grid, row, columns, headings, null);
  const baht = cells.length === 1 ? unitOfMoney(first.key) : null;
  if (baht !== null) return { kind: 'unit-of-money', cell: first, baht };
  const isGroup = isGroupRow(first) || headings.of(first.key) !== null;
  return isGroup ? entries({ ...NO_GROUPS, cells: [{ cell: first, key: first.key }] }, null) : BLANK;
}

function isPageMark({ key }: GridCell, cells: number): boolean {
  if (cells === 1 && PAGE_NUMBER.test(key)) return true;
  return DETAILS.test(key) || PART_HEADING.test(key) || CONTINUED_ALONE.test(key);
}

/** `numbered`: the cell that is known to hold a project's name with its number. */
function classifyEntries(
  grid: Grid,
  row: number,
  columns: TableColumns,
  headings: HeadingReader,
  numbered: GridCell | null,
): TableRow {
  const cell = titleOf(grid, row, columns);
  const isProject = cell !== null && (cell === numbered || isNumberedProject(cell));
  const label = isProject ? null : sumLabel(grid, row, cell);
  if (label) return { kind: 'sums', label };
  const remark = isProject ? null : remarkOf(grid, row, columns, headings);
  if (remark) return { kind: 'remark', cell: remark.cell, isDoubtful: remark.kind === 'doubtful' };
  const named = groupCells(grid, row, columns, headings);
  const groupRow = groupRowOf(grid, row, columns, headings);
  const hasColumn = named.length > 0;
  const cells = groupRow ? [...named, { cell: groupRow, key: groupRow.key }] : named;
  const groups = cells.length === 0 ? NO_GROUPS : { cells, hasColumn, beforeTitle: null };
  if (!cell || cell === groupRow) return entries(groups, null);
  if (isProject || !isGroupRow(cell)) return entries(groups, readTitle(grid, cell, cell.text, columns, headings));
  const mixed = splitAtGroupRow(cell.text);
  if (!mixed) return entries({ ...groups, cells: [...cells, { cell, key: cell.key }] }, null);
  return entries({ ...groups, beforeTitle: mixed.group }, readTitle(grid, cell, mixed.rest, columns, headings));
}

function entries(groups: RowGroups, title: RowTitle | null): TableRow {
  return { kind: 'entries', groups, title };
}

/** Reads the title's cell; null if it names nothing. */
function readTitle(
  grid: Grid,
  cell: GridCell,
  text: string,
  columns: TableColumns,
  headings: HeadingReader,
): RowTitle | null {
  const segments = segmentsOf(grid, cell, text, columns, headings);
  return isName(cell, segments) ? { cell, segments } : null;
}

/** The wording of a guideline alone is a heading; with entries of a project beside it, it is a project named so. */
function segmentsOf(
  grid: Grid,
  cell: GridCell,
  text: string,
  columns: TableColumns,
  headings: HeadingReader,
): readonly TitleSegment[] {
  const segments = readTitleCell(text, headings);
  const [first] = segments;
  const isWording = segments.length === 1 && first?.heading?.wordsFrom === 0 && first.items.length === 0;
  const isProject = isWording && contentCells(grid, cell.row, columns).some((other) => !isBlankText(other.text));
  return isProject ? readTitleCell(text) : segments;
}
