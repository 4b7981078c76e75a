/** Cells put anywhere on a sheet, as the reader gets them. */
import { cellName, rangeName } from '../../../src/core/workbook/address';
import type { CellValue, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

export class SheetWriter {
  private readonly cells: (CellValue[] | undefined)[] = [];
  private readonly merges: string[] = [];
  private readonly formulas: Record<string, string> = {};
  private readonly formats: Record<string, string> = {};
  /** The row that is written next. */
  row: number;

  constructor(
    readonly name: string,
    private readonly origin = { row: 0, column: 0 },
    private readonly visibility: SheetVisibility = 'visible',
  ) {
    this.row = origin.row;
  }

  /** Puts a value at a column, counted from the sheet's own first one. */
  put(column: number, value: CellValue, row = this.row): string {
    const line = (this.cells[row - this.origin.row] ??= []);
    line[column] = value;
    return cellName(row, this.origin.column + column);
  }

  formula(column: number, formula: string, value: CellValue): void {
    this.formulas[this.put(column, value)] = formula;
  }

  format(column: number, format: string, row = this.row): void {
    this.formats[cellName(row, this.origin.column + column)] = format;
  }

  /** Writes a row of values and goes on to the next one. */
  line(...values: readonly CellValue[]): void {
    values.forEach((value, column) => this.put(column, value));
    this.row += 1;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    const { column } = this.origin;
    if (top === bottom && left === right) return;
    this.merges.push(rangeName({ top, left: left + column, bottom, right: right + column }));
  }

  snapshot(): SheetSnapshot {
    const height = Math.max(this.row - this.origin.row, this.cells.length);
    const width = Math.max(1, ...Array.from(this.cells, (line) => line?.length ?? 0));
    const values = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => this.cells[row]?.[column] ?? null),
    );
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: false,
      generated: null,
      origin: this.origin,
      values,
      formulas: this.formulas,
      numberFormats: this.formats,
      merges: this.merges,
      beyond: null,
    };
  }
}

export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isProtected: false, settings: null };
}
