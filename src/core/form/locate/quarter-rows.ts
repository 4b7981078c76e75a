/** The quarter cells of a form, known before its projects are read. */
import type { QuarterColumn } from '../table-header/time-columns';
import type { Grid } from '../sheet/grid';
import type { Region } from './regions';
import { tableRows } from './table-rows';

/** A row of the project table below its header, and the quarter columns there. */
export interface QuarterRow {
  readonly grid: Grid;
  readonly row: number;
  readonly quarters: readonly QuarterColumn[];
}

export function quarterRows(regions: readonly Region[]): QuarterRow[] {
  return regions.flatMap((region) =>
    [...tableRows(region)].flatMap(({ row, columns }) =>
      columns && columns.quarters.length > 0 ? [{ grid: region.grid, row, quarters: columns.quarters }] : [],
    ),
  );
}

/** The texts of all quarter cells: what a form's marks are can only be told from all of them together. */
export function* quarterTexts(rows: readonly QuarterRow[]): Generator<string> {
  for (const { grid, row, quarters } of rows) {
    for (const { column } of quarters) {
      const cell = grid.cell(row, column);
      if (cell) yield cell.text;
    }
  }
}
