/** The quarter cells of a form, known before its projects are read. */
import { isBlankText } from '../phrases/blank-text';
import type { TableColumns } from '../table-header/columns';
import type { QuarterColumn } from '../table-header/time-columns';
import type { Grid } from '../sheet/grid';
import type { Region } from './regions';
import { tableRows } from './table-rows';

/** A row of the project table below its header, and the quarter columns there. */
export interface QuarterRow {
  readonly grid: Grid;
  readonly row: number;
  readonly quarters: readonly QuarterColumn[];
  /** What its cells beside the quarters say: `project` if they are filled as a project's are. */
  readonly kind: 'project' | 'other';
}

export function quarterRows(regions: readonly Region[]): QuarterRow[] {
  const rows: QuarterRow[] = [];
  for (const region of regions) {
    const { grid } = region;
    for (const { row, columns } of tableRows(region)) {
      if (!columns || columns.quarters.length === 0) continue;
      rows.push({ grid, row, quarters: columns.quarters, kind: isFilled(grid, row, columns) ? 'project' : 'other' });
    }
  }
  return rows;
}

/** Fewer are filled in a row of sums. */
const FEWEST_FILLED = 2;

function isFilled(grid: Grid, row: number, { at, sources }: TableColumns): boolean {
  if (at.title === undefined || !grid.cell(row, at.title)) return false;
  let filled = 0;
  for (const column of [at.quantity, at.quality, at.unit, at.budget ?? sources[0]?.column]) {
    const cell = column === undefined ? null : grid.cell(row, column);
    if (cell && !isBlankText(cell.text)) filled += 1;
    if (filled === FEWEST_FILLED) return true;
  }
  return false;
}

/** The texts of all quarter cells: only all of them together show what a form's marks are. */
export function* quarterTexts(rows: readonly QuarterRow[]): Generator<string> {
  for (const { grid, row, quarters } of rows) {
    for (const { column } of quarters) {
      const cell = grid.cell(row, column);
      if (cell) yield cell.text;
    }
  }
}

/**
 * The rows of projects without anything in their quarters, whose colours may mean marks, and the projects next to them,
 * whose colours show what is only the look of the columns. None if every project is marked.
 */
export function colourRows(rows: readonly QuarterRow[]): QuarterRow[] {
  const projects = rows.filter(({ kind }) => kind === 'project');
  const isBare = projects.map(({ grid, row, quarters }) => quarters.every(({ column }) => !grid.cell(row, column)));
  return projects.filter((_, index) => [-1, 0, 1].some((by) => isBare[index + by]));
}
