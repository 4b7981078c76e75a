/** The headers of the project table, page by page. */
import type { TableHead } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { TableHeader } from '../../table-header/read-header';
import type { TableSheet } from './table-sheet';

export class HeaderRecord {
  first: Place | null = null;
  readonly cells: TableHead[] = [];
  private readonly unknown = new Set<string>();

  /** Adds a header, and marks its cells as read. A header that nobody knows is reported once, for all its pages. */
  add({ grid, coverage }: TableSheet, { cells, unknown }: TableHeader): void {
    const [first] = cells;
    if (first) this.first ??= grid.place(first.row, first.column);
    for (const cell of cells) {
      this.cells.push({ ...grid.place(cell.row, cell.column), value: cell.value });
      const isNew = unknown.includes(cell) && !this.unknown.has(cell.key);
      if (isNew) this.unknown.add(cell.key);
      else coverage.claim(cell);
    }
  }
}
