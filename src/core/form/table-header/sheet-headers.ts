/** The headers of project tables on a worksheet: each row is read for one once, however many readers ask. */
import type { Grid } from '../sheet/grid';
import { readHeader, type TableHeader } from './read-header';

export class SheetHeaders {
  private readonly known = new Map<number, TableHeader | null>();

  constructor(private readonly grid: Grid) {}

  /** The header that begins in `row`; null if none does. */
  at(row: number): TableHeader | null {
    const known = this.known.get(row);
    if (known !== undefined) return known;
    const header = readHeader(this.grid, row);
    this.known.set(row, header);
    return header;
  }
}
