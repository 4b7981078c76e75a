/** Which cells of a plan's worksheets the readers have read: the others are reported, so that nothing is lost silently. */
import type { Grid, GridCell } from './grid';

const NO_CELLS: readonly GridCell[] = [];

/** What was read of one worksheet. */
export class SheetCoverage {
  /** By row and column of the used block: 1 for a cell that was read. */
  private readonly read: Uint8Array;

  constructor(private readonly grid: Grid) {
    this.read = new Uint8Array((grid.bottom - grid.top + 1) * grid.width);
  }

  /** Marks cells as read. */
  claim(...cells: readonly (GridCell | null)[]): void {
    for (const cell of cells) if (cell) this.read[this.indexOf(cell.row, cell.column)] = 1;
  }

  /** Takes back `claim` for cells that turn out not to be understood. */
  release(...cells: readonly GridCell[]): void {
    for (const cell of cells) this.read[this.indexOf(cell.row, cell.column)] = 0;
  }

  /** The cells of a row that no reader has read. */
  unclaimed(row: number): readonly GridCell[] {
    const { grid, read } = this;
    const start = this.indexOf(row, grid.left);
    for (let column = 0; column < grid.width; column += 1) {
      if (read[start + column] !== 0 || !grid.isFilled(row, grid.left + column)) continue;
      return grid.row(row).filter((cell) => read[this.indexOf(row, cell.column)] === 0);
    }
    return NO_CELLS;
  }

  private indexOf(row: number, column: number): number {
    const { grid } = this;
    return (row - grid.top) * grid.width + column - grid.left;
  }
}

/** What was read of the worksheets of a plan. */
export class Coverage {
  private readonly sheets = new Map<Grid, SheetCoverage>();

  of(grid: Grid): SheetCoverage {
    const known = this.sheets.get(grid);
    if (known) return known;
    const sheet = new SheetCoverage(grid);
    this.sheets.set(grid, sheet);
    return sheet;
  }
}
