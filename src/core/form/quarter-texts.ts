/** The texts of all quarter cells of a form: what its marks are can only be told from all of them together. */
import type { Region } from './regions';
import { tableRows } from './table-rows';

export function* quarterTexts(regions: readonly Region[]): Generator<string> {
  for (const region of regions) {
    for (const { row, columns } of tableRows(region)) {
      for (const { column } of columns?.quarters ?? []) {
        const cell = region.grid.cell(row, column);
        if (cell) yield cell.text;
      }
    }
  }
}
