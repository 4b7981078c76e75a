import { cellName, rangeName, type RangeIndex } from '../../core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../../core/workbook/extent';
import type { CellValue, SheetSnapshot } from '../../core/workbook/snapshot';
import { spansOf } from '../../core/workbook/row-spans';
import { tooLarge } from '../damage';
import { flag } from '../xml/scan';
import { LONG_TEXT, MAX_BLOCK_CELLS, MAX_LONG_CHARACTERS } from '../limits';
import { valueOf, type CellContext } from './cell-value';
import { SharedFormulas } from './shared-formulas';
import type { RawCell, RawRow, SheetDataSink } from './sheet-data';
import { readWorksheet } from './worksheet';

/** The contents of a worksheet's own part; its name and visibility are in the workbook part. */
export type SheetBody = Omit<SheetSnapshot, 'name' | 'visibility' | 'generated'>;

export function readSheetBody(text: string, part: string, context: CellContext, budget: CellBudget): SheetBody {
  const cells = new BlockOfCells(context);
  const worksheet = readWorksheet(text, part, cells);
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

  takeText(value: CellValue): void {
    if (typeof value !== 'string' || value.length < LONG_TEXT) return;
    this.longLeft -= value.length;
    if (this.longLeft < 0) throw tooLarge('long texts');
  }
}

/** Gathers the cells that hold something; the block they span is laid out once it is known. */
class BlockOfCells implements SheetDataSink {
  private readonly cells: { row: number; column: number; value: CellValue }[] = [];
  private readonly formulas: Record<string, string> = {};
  private readonly numberFormats: Record<string, string> = {};
  private readonly shared = new SharedFormulas();
  private readonly hidden: number[] = [];
  private bounds: RangeIndex | null = null;
  /** The bottom right corner of what the whole sheet uses. */
  private last = { row: 0, column: 0 };

  constructor(private readonly context: CellContext) {}

  cell(cell: RawCell): void {
    const { row, column } = cell;
    const formula = this.shared.resolve(cell);
    const value = valueOf(cell, this.context);
    if (value === null && formula === undefined) return;
    this.last = { row: Math.max(this.last.row, row), column: Math.max(this.last.column, column) };
    if (row >= FORM_ROWS || column >= FORM_COLUMNS) return;

    this.bounds = {
      top: this.bounds?.top ?? row,
      left: Math.min(this.bounds?.left ?? column, column),
      bottom: row,
      right: Math.max(this.bounds?.right ?? column, column),
    };
    this.cells.push({ row, column, value });
    const numberFormat = this.context.styles.format(cell.style ?? 0).numberFormat;
    if (formula !== undefined) this.formulas[cellName(row, column)] = formula;
    if (numberFormat !== null) this.numberFormats[cellName(row, column)] = numberFormat;
  }

  row({ tag, row }: RawRow): void {
    if (row < FORM_ROWS && flag(tag, 'hidden')) this.hidden.push(row);
  }

  block(
    budget: CellBudget,
  ): Pick<SheetBody, 'origin' | 'values' | 'formulas' | 'numberFormats' | 'hiddenRows' | 'beyond'> {
    const { top, left, bottom, right } = this.bounds ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const height = bottom - top + 1;
    const width = right - left + 1;
    budget.take(height * width);
    const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
    for (const { row, column, value } of this.cells) {
      budget.takeText(value);
      const line = values[row - top];
      if (line) line[column - left] = value;
    }
    const hiddenRows = spansOf(this.hidden.filter((row) => top <= row && row <= bottom));
    const isWhole = this.last.row < FORM_ROWS && this.last.column < FORM_COLUMNS;
    return {
      origin: { row: top, column: left },
      values,
      formulas: this.formulas,
      numberFormats: this.numberFormats,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      beyond: isWhole ? null : cellName(this.last.row, this.last.column),
    };
  }
}
