/** A worksheet as the form's reader walks it: texts, comparison keys and merges by absolute row and column. */
import { comparisonKey } from '../../text/comparison-key';
import { memoize } from '../../text/memoize';
import { cellName, parseRange, type RangeIndex } from '../../workbook/address';
import type { CellContent } from '../../workbook/change';
import { rowsIn } from '../../workbook/row-spans';
import { isCellError, type CellValue, type Place, type RowSpan, type SheetSnapshot } from '../../workbook/snapshot';
import { isBlank } from './lines';

/** A cell that holds something. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As written: never trimmed or repaired. */
  readonly text: string;
  /** For comparison with labels: see `comparisonKey`. */
  readonly key: string;
}

/** A cell that is asked for again may come as another object. */
export function isSameCell(a: GridCell, b: GridCell | null | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** A sheet has tens of thousands of cells, and most are never compared: the key is made when it is asked for. */
class LazyCell implements GridCell {
  private known: string | null = null;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly value: CellValue,
  ) {}

  get text(): string {
    return typeof this.value === 'string' ? this.value : textOf(this.value);
  }

  get key(): string {
    this.known ??= comparisonKey(this.text);
    return this.known;
  }
}

const BLANK: CellContent = { value: null };
/** Most of the table's cells hold one of a few marks. */
const LONGEST_MARK = 2;
const markContent = memoize((value): CellContent => ({ value }));

const NO_CELLS: readonly LazyCell[] = [];
const NO_VALUES: readonly CellValue[] = [];

/** A row that was read not long ago. */
interface Row {
  readonly row: number;
  readonly cells: readonly LazyCell[];
}

/** How many rows are cached: those around the current row are asked for often. */
const AT_HAND = 256;

export class Grid {
  readonly name: string;
  readonly isHidden: boolean;
  /** First and last row that hold anything, zero-based; `bottom` < `top` in an empty sheet. */
  readonly top: number;
  readonly bottom: number;
  /** First column that holds anything, zero-based, and how many there are up to the last. */
  readonly left: number;
  readonly width: number;
  /** By the row's number modulo `AT_HAND`: cells are many, and are not needed for long. */
  private readonly rows: (Row | undefined)[] = new Array<Row | undefined>(AT_HAND);
  private readonly hasFormulas: boolean;
  private readonly hasFormats: boolean;
  private readonly hiddenRows: ReadonlySet<number>;
  /** By row, from `top` on; empty if nothing is merged. */
  private readonly mergesByRow: readonly (readonly RangeIndex[] | undefined)[];

  constructor(private readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    this.hasFormulas = Object.keys(sheet.formulas).length > 0;
    this.hasFormats = Object.keys(sheet.numberFormats).length > 0;
    this.isHidden = sheet.visibility !== 'visible';
    this.hiddenRows = new Set(sheet.hiddenRows?.flatMap(rowsIn));
    this.top = sheet.origin.row;
    this.bottom = sheet.origin.row + sheet.values.length - 1;
    this.width = sheet.values[0]?.length ?? 0;
    this.left = sheet.origin.column;
    this.mergesByRow = mergesByRow(sheet.merges, this);
  }

  /**
   * The cells of a row that hold anything but white space, left to right. What lies beneath a merge is not among them:
   * nobody sees it, so it decides nothing.
   */
  row(row: number): readonly GridCell[] {
    return this.cellsIn(row);
  }

  private cellsIn(row: number): readonly LazyCell[] {
    const index = row - this.top;
    const values = this.sheet.values[index];
    if (!values) return NO_CELLS;
    const known = this.rows[index % AT_HAND];
    if (known?.row === row) return known.cells;
    const cells = this.cellsOf(row, values);
    this.rows[index % AT_HAND] = { row, cells };
    return cells;
  }

  private cellsOf(row: number, values: readonly CellValue[]): LazyCell[] {
    const cells: LazyCell[] = [];
    const { left } = this;
    const hasMerges = this.mergesIn(row) !== undefined;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? null;
      if (!holds(value) || (hasMerges && this.isBeneath(row, left + index))) continue;
      cells.push(new LazyCell(row, left + index, value));
    }
    return cells;
  }

  /** The row's first cell that holds anything, or null. */
  first(row: number): GridCell | null {
    const values = this.sheet.values[row - this.top] ?? NO_VALUES;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? null;
      if (holds(value) && !this.isBeneath(row, this.left + index)) return new LazyCell(row, this.left + index, value);
    }
    return null;
  }

  cell(row: number, column: number): GridCell | null {
    // Left to right: an entry is at or before the index of its own number.
    const cells = this.cellsIn(row);
    for (let index = Math.min(column - this.sheet.origin.column, cells.length - 1); index >= 0; index -= 1) {
      const cell = cells[index];
      if (!cell || cell.column < column) return null;
      if (cell.column === column) return cell;
    }
    return null;
  }

  /** Whether a place holds anything, beneath a merge too. */
  isFilled(row: number, column: number): boolean {
    return holds(this.sheet.values[row - this.top]?.[column - this.left] ?? null);
  }

  /** The cells of a row that a merge hides and that say something else than the cell which it shows. */
  beneath(row: number): readonly GridCell[] {
    if (!this.mergesIn(row)) return NO_CELLS;
    const values = this.sheet.values[row - this.top] ?? [];
    const left = this.sheet.origin.column;
    return values.flatMap((value, index) => {
      if (!holds(value) || !this.isBeneath(row, left + index)) return [];
      const cell = new LazyCell(row, left + index, value);
      return this.shown(row, cell.column)?.text === cell.text ? [] : [cell];
    });
  }

  private mergesIn(row: number): readonly RangeIndex[] | undefined {
    return this.mergesByRow.length === 0 ? undefined : this.mergesByRow[row - this.top];
  }

  /** The merged range around a cell, or null. */
  merge(row: number, column: number): RangeIndex | null {
    const merges = this.mergesIn(row);
    if (!merges) return null;
    for (const merge of merges) if (merge.left <= column && column <= merge.right) return merge;
    return null;
  }

  /** Whether a merge shows another cell at this place. */
  private isBeneath(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** The cell that shows at this place: the top-left one of its merged range, or itself. */
  shown(row: number, column: number): GridCell | null {
    const merge = this.merge(row, column);
    return merge ? this.cell(merge.top, merge.left) : this.cell(row, column);
  }

  /** Whether all these rows are hidden or filtered out, while the sheet itself is shown. */
  areHidden(rows: RowSpan): boolean {
    return !this.isHidden && this.hiddenRows.size > 0 && rowsIn(rows).every((row) => this.hiddenRows.has(row));
  }

  /** What the cell holds, as a change must find it again. */
  content(row: number, column: number): CellContent {
    const { origin, values, formulas } = this.sheet;
    const value = values[row - origin.row]?.[column - origin.column] ?? null;
    const formula = this.hasFormulas ? formulas[cellName(row, column)] : undefined;
    if (formula !== undefined) return { value, formula };
    if (value === null) return BLANK;
    return typeof value === 'string' && value.length <= LONGEST_MARK ? markContent(value) : { value };
  }

  numberFormat(row: number, column: number): string {
    return this.hasFormats ? (this.sheet.numberFormats[cellName(row, column)] ?? 'General') : 'General';
  }

  /** What Excel shows in a date cell; null if that is not known. */
  dateText(row: number, column: number): string | null {
    return this.sheet.dateTexts?.[cellName(row, column)] ?? null;
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, cell: cellName(row, column) };
  }
}

/** The merged ranges that touch each row. A merge of whole columns costs no more than the used rows. */
function mergesByRow(
  ranges: readonly string[],
  { top, bottom }: RowSpan,
): readonly (readonly RangeIndex[] | undefined)[] {
  if (ranges.length === 0) return [];
  const byRow = new Array<RangeIndex[] | undefined>(bottom - top + 1);
  for (const merge of ranges.flatMap((range) => parseRange(range) ?? [])) {
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row += 1)
      (byRow[row - top] ??= []).push(merge);
  }
  return byRow;
}

/** Whether the value is anything but white space. */
function holds(value: CellValue): boolean {
  return value !== null && value !== '' && (typeof value !== 'string' || !isBlank(value));
}

/** A value that is no text as one; numbers in their shortest form. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
