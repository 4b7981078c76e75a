/** A worksheet as the form's reader walks it: texts, comparison keys and merges by absolute row and column. */
import { labelKey } from '../text/label';
import { cellName, parseRange, type RangeIndex } from '../workbook/address';
import type { CellContent } from '../workbook/change';
import { isCellError, type CellValue, type Place, type SheetSnapshot } from '../workbook/snapshot';

/** A cell that holds something. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As written: never trimmed or repaired. */
  readonly text: string;
  /** For comparison with labels: see `labelKey`. */
  readonly key: string;
}

export class Grid {
  readonly name: string;
  /** First and last row that hold anything, zero-based; `bottom` < `top` in an empty sheet. */
  readonly top: number;
  readonly bottom: number;
  private readonly rows = new Map<number, readonly GridCell[]>();
  private readonly taken = new Set<GridCell>();
  private readonly merges: readonly RangeIndex[];
  private readonly mergesByRow = new Map<number, RangeIndex[]>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    this.top = sheet.origin.row;
    this.bottom = sheet.origin.row + sheet.values.length - 1;
    this.merges = sheet.merges.map(parseRange).filter((range): range is RangeIndex => range !== null);
    for (const merge of this.merges) {
      // A merge of whole columns must not cost a million rows: nothing is read below the last used one.
      for (let row = merge.top; row <= Math.min(merge.bottom, this.bottom); row += 1) {
        const row_ = this.mergesByRow.get(row);
        if (row_) row_.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  /** The cells of a row that hold anything but white space, left to right. */
  row(row: number): readonly GridCell[] {
    const known = this.rows.get(row);
    if (known) return known;
    const { origin, values } = this.sheet;
    const cells: GridCell[] = [];
    (values[row - origin.row] ?? []).forEach((value, index) => {
      const text = textOf(value);
      const key = labelKey(text);
      if (key !== '') cells.push({ row, column: origin.column + index, value, text, key });
    });
    this.rows.set(row, cells);
    return cells;
  }

  cell(row: number, column: number): GridCell | null {
    return this.row(row).find((cell) => cell.column === column) ?? null;
  }

  /** Says that these cells have their meaning: what nobody takes is told to the person. */
  take(...cells: readonly (GridCell | null)[]): void {
    for (const cell of cells) if (cell) this.taken.add(cell);
  }

  /** The cells of a row that nobody has taken. */
  left(row: number): readonly GridCell[] {
    return this.row(row).filter((cell) => !this.taken.has(cell));
  }

  /** The merged range around a cell, or null. */
  merge(row: number, column: number): RangeIndex | null {
    return this.mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right) ?? null;
  }

  /** The cell that shows at this place: the top-left one of its merged range, or itself. */
  shown(row: number, column: number): GridCell | null {
    const merge = this.merge(row, column);
    return merge ? this.cell(merge.top, merge.left) : this.cell(row, column);
  }

  /** What the cell holds, as a change must find it again. */
  content(row: number, column: number): CellContent {
    const { origin, values, formulas } = this.sheet;
    const value = values[row - origin.row]?.[column - origin.column] ?? null;
    const formula = formulas[cellName(row, column)];
    return formula === undefined ? { value } : { value, formula };
  }

  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[cellName(row, column)] ?? 'General';
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, cell: cellName(row, column) };
  }
}

/** A cell's content as text; numbers in their shortest form. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
