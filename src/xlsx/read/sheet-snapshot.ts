import { cellName, MAX_COLUMNS, rangeName } from '../../core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../../core/workbook/extent';
import type { CellValue, SheetSnapshot } from '../../core/workbook/snapshot';
import { spansOf } from '../../core/workbook/row-spans';
import { tooLarge } from '../damage';
import type { Package } from '../opc/package';
import { LONG_TEXT, MAX_BLOCK_CELLS, MAX_LONG_CHARACTERS } from '../limits';
import { isBlank, valueOf, type CellContext } from './cell-value';
import { SharedFormulas } from './shared-formulas';
import type { RawCell, RawRow, SheetDataSink } from './raw-cell';
import { readWorksheet } from './worksheet';

/** The contents of a worksheet's own part; its name and visibility are in the workbook part. */
export type SheetBody = Omit<SheetSnapshot, 'name' | 'visibility' | 'generated'>;

export function readSheetBody(parts: Package, part: string, context: CellContext, budget: CellBudget): SheetBody {
  const { worksheet, cells } = readWorksheet(parts, part, () => new BlockOfCells(context));
  return {
    isProtected: worksheet.isProtected,
    ...((context.styles.hasCheckBoxes || !worksheet.validations.isEmpty) && { hasGuards: true }),
    ...cells.block(budget),
    merges: worksheet.merges
      .map(({ range }) => range)
      .filter((range) => range.top < FORM_ROWS && range.left < FORM_COLUMNS)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeName),
  };
}

/** The cells that the blocks of all sheets may still take. */
export class CellBudget {
  private left = MAX_BLOCK_CELLS;
  private longLeft = MAX_LONG_CHARACTERS;

  take(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw tooLarge('cells');
  }

  /** What a block takes whose cells were read before. */
  takeBlock(values: SheetBody['values']): void {
    this.take(values.length * (values[0]?.length ?? 0));
    for (const line of values) for (const value of line) this.takeText(value);
  }

  takeText(value: CellValue): void {
    if (typeof value !== 'string' || value.length < LONG_TEXT) return;
    this.longLeft -= value.length;
    if (this.longLeft < 0) throw tooLarge('long texts');
  }
}

/** Gathers the cells that hold something; the block they span is laid out once it is known. */
class BlockOfCells implements SheetDataSink {
  // Lists of plain values, not of objects: there may be a million cells.
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formulas: Record<string, string> = {};
  private readonly numberFormats: Record<string, string> = {};
  private readonly shared = new SharedFormulas();
  private readonly hidden: number[] = [];
  private left = MAX_COLUMNS;
  private right = -1;
  /** The bottom right corner of what the whole sheet uses. */
  private lastRow = 0;
  private lastColumn = 0;

  constructor(private readonly context: CellContext) {}

  cell(cell: RawCell): void {
    const { row, column } = cell;
    const formula = this.shared.resolve(cell);
    const isInBlock = row < FORM_ROWS && column < FORM_COLUMNS;
    const value = isInBlock ? valueOf(cell, this.context) : null;
    const isEmpty = isInBlock ? value === null : isBlank(cell, this.context);
    if (isEmpty && formula === undefined) return;
    this.lastRow = row;
    this.lastColumn = Math.max(this.lastColumn, column);
    if (!isInBlock) return;

    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(value);
    const numberFormat = this.context.styles.format(cell.style ?? 0).numberFormat;
    if (formula !== undefined) this.formulas[cellName(row, column)] = formula;
    if (numberFormat !== null) this.numberFormats[cellName(row, column)] = numberFormat;
  }

  row({ row, isHidden }: RawRow): void {
    if (row < FORM_ROWS && isHidden) this.hidden.push(row);
  }

  block(
    budget: CellBudget,
  ): Pick<SheetBody, 'origin' | 'values' | 'formulas' | 'numberFormats' | 'hiddenRows' | 'beyond'> {
    const isEmpty = this.rows.length === 0;
    const top = this.rows[0] ?? 0;
    const bottom = this.rows.at(-1) ?? -1;
    const left = isEmpty ? 0 : this.left;
    const height = bottom - top + 1;
    const width = isEmpty ? 0 : this.right - left + 1;
    budget.take(height * width);
    const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
    this.values.forEach((value, index) => {
      budget.takeText(value);
      const line = values[(this.rows[index] ?? 0) - top];
      if (line) line[(this.columns[index] ?? 0) - left] = value;
    });
    const hiddenRows = spansOf(this.hidden.filter((row) => top <= row && row <= bottom));
    const isWhole = this.lastRow < FORM_ROWS && this.lastColumn < FORM_COLUMNS;
    return {
      origin: { row: top, column: left },
      values,
      formulas: this.formulas,
      numberFormats: this.numberFormats,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      beyond: isWhole ? null : cellName(this.lastRow, this.lastColumn),
    };
  }
}
