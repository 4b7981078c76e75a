/** The rows of a table below its headers, which are repeated at every page, each with the columns that hold there. */
import type { TableColumns } from '../table-header/columns';
import { isNumberedProject } from '../table-header/numbered-project';
import type { Region } from './regions';

export interface TableRow {
  readonly row: number;
  /** null above the first header, unless the table continues from the sheet before. */
  readonly columns: TableColumns | null;
}

export function* tableRows({ grid, headers, top, bottom, columns: open }: Region): Generator<TableRow> {
  let columns = open ?? null;
  for (let row = top; row <= bottom; row += 1) {
    const first = columns && grid.first(row);
    // Nearly every row: no header begins so.
    const header = first && isNumberedProject(first) ? null : headers.at(row);
    if (header) {
      columns = header.columns;
      row = header.bottom;
    } else {
      yield { row, columns };
    }
  }
}
