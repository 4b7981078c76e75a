/** A block of the project table: the rows of one cell of the project column, and how their cells fall to its projects. */
import type { UnpairedEntries } from '../../../plan/project-table';
import type { Place } from '../../../workbook/snapshot';
import { isContent, type TableColumns } from '../../table-header/columns';
import { splitEntries, splitMarks, type Split } from './split-entries';
import { isSameCell, type Grid, type GridCell } from '../../sheet/grid';
import type { TableSheet } from './table-sheet';

/** One project's share of a column's cell. */
export interface Share {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | null;
  /** '' if the cell is blank; null if this project's part of it is not known. */
  readonly text: string | null;
  readonly line: number;
  readonly lines: number;
  /** Whether the cell is merged with rows of other projects. */
  readonly isOver: boolean;
}

/** Whether the cells of a column are entries of text, or marks, among which an empty line says something. */
export type Sort = 'entries' | 'marks';

/** A cell that falls to several projects. */
interface Division {
  readonly shares: readonly Share[];
  /** The number of entries if they do not pair with the projects; else null. */
  readonly entries: number | null;
}

export class ProjectRows {
  readonly grid: Grid;
  private divisions: Map<number, Division> | null = null;

  /**
   * @param top first row, zero-based; `bottom` is the last
   * @param count how many lines the project column's cell lists, placeholders included
   * @param real which of those lines are no placeholders
   * @param rows the row of each real project; null if all projects are in the first row, or one project has all rows
   */
  constructor(
    private readonly sheet: TableSheet,
    readonly columns: TableColumns,
    readonly top: number,
    readonly bottom: number,
    readonly count: number,
    readonly real: readonly number[],
    readonly rows: readonly number[] | null,
  ) {
    this.grid = sheet.grid;
  }

  /** Whether the column is blank in a block of one row: so are most quarters of most projects. */
  isBlank(column: number): boolean {
    return this.top === this.bottom && this.grid.shown(this.top, column) === null;
  }

  /** The part of a column that is the real project `index`'s. Claims the cells that it is made of. */
  share(column: number, sort: Sort, index: number): Share {
    const { count, real, top, bottom, rows } = this;
    if (rows) return this.own(rows[index] ?? top, column);
    const isOwn =
      real.length === 1 && (sort === 'entries' || count === 1 || !this.cellAt(top, column)?.text.includes('\n'));
    if (!isOwn) return this.divided(column, sort).shares[index] ?? this.own(top, column);
    return bottom > top ? this.tall(column, sort) : this.own(top, column);
  }

  /** The column's entries, as `kind`, if they do not pair with the projects; else null. */
  unpaired(column: number, kind: UnpairedEntries['column']): UnpairedEntries | null {
    const entries = this.divisions?.get(column)?.entries ?? null;
    if (entries === null) return null;
    const { grid, top } = this;
    const place = placeOf(grid, this.cellAt(top, column), top, column);
    return { column: kind, projects: this.real.length, entries, ...place };
  }

  /** What shows at a place of the table; a title, a group's name or a header merged over it is no entry. */
  private cellAt(row: number, column: number): GridCell | null {
    const { grid, columns } = this;
    const cell = grid.shown(row, column);
    if (!cell || cell.row <= columns.bottom) return null;
    return cell.column === column || isContent(cell.column, columns) ? cell : null;
  }

  private own(row: number, column: number): Share {
    const { grid, top, bottom, rows } = this;
    const cell = this.cellAt(row, column);
    this.sheet.coverage.claim(cell);
    const merge = grid.merge(row, column);
    const isOver = merge !== null && (merge.top < (rows ? row : top) || merge.bottom > (rows ? row : bottom));
    return { row, column, cell, text: cell?.text ?? '', line: 0, lines: 1, isOver };
  }

  /** One project over several rows: its texts belong together; of several marks only equal ones are certainly its own. */
  private tall(column: number, sort: Sort): Share {
    const { top, bottom } = this;
    const cells: GridCell[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cell = this.cellAt(row, column);
      if (cell && !isSameCell(cell, cells.at(-1))) cells.push(cell);
    }
    const [first, ...others] = cells;
    if (!first || others.length === 0) return this.own(first && first.row > top ? first.row : top, column);
    const isSame = others.every(({ key }) => key === first.key);
    const own = this.own(Math.max(first.row, top), column);
    if (isSame || sort === 'entries') this.sheet.coverage.claim(...others);
    return isSame || sort === 'marks' ? own : { ...own, text: cells.map(({ text }) => text).join('\n') };
  }

  private divided(column: number, sort: Sort): Division {
    this.divisions ??= new Map();
    const known = this.divisions.get(column);
    if (known) return known;
    const cell = this.cellAt(this.top, column);
    this.sheet.coverage.claim(cell);
    const division = divide(this, cell, column, sort);
    this.divisions.set(column, division);
    return division;
  }
}

function divide({ count, real, top }: ProjectRows, cell: GridCell | null, column: number, sort: Sort): Division {
  const at = { row: top, column, cell, isOver: false };
  const text = cell?.text ?? '';
  if (text.trim() === '') {
    return { shares: real.map((_, line) => ({ ...at, text: '', line, lines: real.length })), entries: null };
  }
  const { split, counted } = splitFor(text, real.length, count, sort);
  const shares = real.map((index, position): Share => {
    const line = counted === real.length ? position : index;
    return { ...at, text: split.ok ? (split.entries[line] ?? '') : null, line, lines: counted };
  });
  return { shares, entries: split.ok ? null : split.found };
}

function placeOf(grid: Grid, cell: GridCell | null, row: number, column: number): Place {
  return grid.place(cell?.row ?? row, cell?.column ?? column);
}

/** An entry for each real project; failing that, one for each line of the project column, placeholders too. */
function splitFor(text: string, real: number, all: number, sort: Sort): { split: Split; counted: number } {
  const method = sort === 'marks' ? splitMarks : splitEntries;
  const split = method(text, real);
  if (split.ok || all === real) return { split, counted: real };
  const wider = method(text, all);
  return wider.ok ? { split: wider, counted: all } : { split, counted: real };
}
