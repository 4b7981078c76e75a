import { parseCell, parseRange, type RangeIndex } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/change';
import type { WorksheetState } from '../../core/workbook/check-preconditions';
import type { Book } from '../read/book';
import { richTextOf, valueOf, type CellContext } from '../read/cell-value';
import { SharedFormulas } from '../read/shared-formulas';
import type { RawCell, RawRow, SheetDataSink } from '../read/raw-cell';
import { readWorksheet, type Worksheet } from '../read/worksheet';
import type { SheetEntry } from '../read/workbook-part';
import { richXml } from './rich-xml';
import { tableRanges, type TableRange } from './table-ranges';

/** A row to write in: its place, and where its cells start. */
export interface IndexedRow extends RawRow {
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

export interface RowStarts {
  readonly indexes: readonly number[];
  readonly starts: readonly number[];
}

/** A cell of a shared formula, with the formula as it reads there. */
export interface SharedCell {
  readonly cell: RawCell;
  readonly stored: string;
}

/** The contents of the cells that are about to change, and their places in the worksheet's text. */
export class SheetIndex implements WorksheetState {
  readonly text: string;
  readonly worksheet: Worksheet;
  readonly tables: readonly TableRange[];
  /** Ranges of array formulas and data tables: a part of one cannot be changed alone. */
  readonly arrays: readonly RangeIndex[];
  private readonly gathered: AskedCells;

  constructor(
    readonly entry: SheetEntry,
    private readonly book: Book,
    asked: Iterable<string>,
  ) {
    this.text = book.parts.text(entry.part);
    const { worksheet, cells } = readWorksheet(book.parts, entry.part, () => new AskedCells(asked, book.context));
    this.worksheet = worksheet;
    this.gathered = cells;
    this.arrays = this.gathered.arrays;
    this.tables = tableRanges(book.parts, entry.part);
  }

  get isProtected(): boolean {
    return this.worksheet.isProtected;
  }

  get merges(): readonly RangeIndex[] {
    return this.worksheet.merges.map(({ range }) => range);
  }

  /** All rows in their order: their indexes, and the offset of each. */
  get allRows(): RowStarts {
    return this.gathered.allRows;
  }

  get shared(): readonly SharedCell[] {
    return this.gathered.shared;
  }

  content(cell: string): CellContent {
    const place = parseCell(cell);
    return (place && this.gathered.contents.get(key(place.row, place.column))) ?? { value: null };
  }

  /** The text of a cell that is formatted in parts, as it is written; null if it has one format. */
  rich(row: number, column: number): string | null {
    const raw = this.cell(row, column);
    return raw ? richXml(richTextOf(raw, this.book.context.strings)) : null;
  }

  cell(row: number, column: number): RawCell | undefined {
    return this.gathered.cells.get(key(row, column));
  }

  row(row: number): IndexedRow | undefined {
    return this.gathered.rows.get(row);
  }

  isLocked(cell: string): boolean {
    const place = parseCell(cell);
    return place === null || this.book.context.styles.format(this.style(place.row, place.column)).isLocked;
  }

  /** Formats of parts are kept, or given up only by who agreed to that. */
  losesFormats(): boolean {
    return false;
  }

  /** The style that a cell has, or would have when something is typed into it. */
  style(row: number, column: number): number {
    const own = this.cell(row, column)?.style;
    return own ?? this.row(row)?.style ?? this.worksheet.columnStyle(column);
  }
}

class AskedCells implements SheetDataSink {
  readonly cells = new Map<string, RawCell>();
  readonly contents = new Map<string, CellContent>();
  readonly rows = new Map<number, IndexedRow>();
  readonly allRows = { indexes: new Array<number>(), starts: new Array<number>() };
  readonly shared: SharedCell[] = [];
  readonly arrays: RangeIndex[] = [];
  private readonly asked = new Set<string>();
  private readonly askedRows = new Set<number>();
  private readonly formulas = new SharedFormulas();
  private inRow: { column: number; start: number }[] = [];

  constructor(
    asked: Iterable<string>,
    private readonly context: CellContext,
  ) {
    for (const address of asked) {
      const place = parseCell(address);
      if (!place) continue;
      this.asked.add(key(place.row, place.column));
      this.askedRows.add(place.row);
    }
  }

  cell(cell: RawCell): void {
    const { row, column, formula } = cell;
    const stored = this.formulas.stored(cell);
    if (formula?.kind === 'shared' && stored !== undefined) this.shared.push({ cell, stored });
    const range = formula?.kind === 'array' || formula?.kind === 'dataTable' ? parseRange(formula.range ?? '') : null;
    if (range && (formula?.kind === 'dataTable' || range.top < range.bottom || range.left < range.right)) {
      this.arrays.push(range);
    }
    if (!this.askedRows.has(row)) return;
    this.inRow.push({ column, start: cell.start });
    if (!this.asked.has(key(row, column))) return;
    const shown = this.formulas.resolve(cell);
    const value = valueOf(cell, this.context);
    this.cells.set(key(row, column), cell);
    this.contents.set(key(row, column), shown === undefined ? { value } : { value, formula: shown });
  }

  row(row: RawRow): void {
    this.allRows.indexes.push(row.row);
    this.allRows.starts.push(row.start);
    if (this.askedRows.has(row.row)) this.rows.set(row.row, { ...row, cells: this.inRow });
    this.inRow = [];
  }
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
