/** The texts of all quarter cells of a form: what its marks are can only be told from all of them together. */
import { readHeader, type TableColumns } from './columns';
import type { Region } from './regions';

export function* quarterTexts(regions: readonly Region[]): Generator<string> {
  for (const { grid, top, bottom } of regions) {
    let columns: TableColumns | null = null;
    for (let row = top; row <= bottom; row += 1) {
      const header = readHeader(grid, row);
      if (header) {
        columns = header.columns;
        row = header.bottom;
        continue;
      }
      for (const { column } of columns?.quarters ?? []) {
        const cell = grid.cell(row, column);
        if (cell) yield cell.text;
      }
    }
  }
}
