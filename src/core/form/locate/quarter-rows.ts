/** The quarter cells of a form, known before its projects are read. Few jobs walk over all of them. */
import { isBlankText } from '../phrases/blank-text';
import type { TableColumns } from '../table-header/columns';
import type { Grid } from '../sheet/grid';
import type { Region } from './regions';
import { tableRows } from './table-rows';

/** A row of the project table below its header, and the columns there, with quarters among them. */
export interface QuarterRow {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: TableColumns;
}

/** The rows of the project table among the regions of a plan. */
export function* quarterRows(regions: readonly Region[]): Generator<QuarterRow> {
  for (const region of regions) {
    if (region.kind !== 'projects') continue;
    const { grid } = region;
    for (const { row, columns } of tableRows(region)) {
      if (columns && columns.quarters.length > 0) yield { grid, row, columns };
    }
  }
}

/** Fewer are filled in a row of sums. */
const FEWEST_FILLED = 2;

/** Whether the cells beside the quarters are filled as a project's are. */
function isProject({ grid, row, columns: { at, sources } }: QuarterRow): boolean {
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
export function* quarterTexts(regions: readonly Region[]): Generator<string> {
  for (const { grid, row, columns } of quarterRows(regions)) {
    for (const { column } of columns.quarters) {
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
  const projects = rows.filter(isProject);
  const isBare = projects.map(({ grid, row, columns }) =>
    columns.quarters.every(({ column }) => !grid.cell(row, column)),
  );
  return projects.filter((_, index) => [-1, 0, 1].some((by) => isBare[index + by]));
}
