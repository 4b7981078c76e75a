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
  return regions.flatMap((region) =>
    [...tableRows(region)].flatMap(({ row, columns }): QuarterRow[] => {
      if (!columns || columns.quarters.length === 0) return [];
      const { grid } = region;
      return [{ grid, row, quarters: columns.quarters, kind: isFilled(grid, row, columns) ? 'project' : 'other' }];
    }),
  );
}

/** Fewer are filled in a row of sums. */
const FEWEST_FILLED = 2;

function isFilled(grid: Grid, row: number, { at, sources }: TableColumns): boolean {
  if (at.title === undefined || !grid.cell(row, at.title)) return false;
  const { quantity, quality, unit, budget } = at;
  const columns = [quantity, quality, unit, budget ?? sources[0]?.column].filter((column) => column !== undefined);
  const filled = columns.filter((column) => {
    const cell = grid.cell(row, column);
    return cell !== null && !isBlankText(cell.text);
  });
  return filled.length >= FEWEST_FILLED;
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
