/** The answers to what was asked of a sheet, as its snapshot. */
import { cellName, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { CellValue, SheetSnapshot } from '../../core/workbook/snapshot';
import { contentOf, needsResult, type WrittenCell } from './content';
import type { Extent } from './extent';
import type { SheetStructure } from './structure';

/** Some rows of a sheet, as far as they hold something. */
export interface SheetRows {
  readonly sheet: SheetStructure;
  /** The sheet's row and column in which `cells` begin. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly merges: readonly RangeIndex[];
}

/** `resultOf` tells what a cell comes to of which `needsResult` says so. */
export function sheetSnapshot(
  sheet: SheetStructure,
  { values: block, beyond }: Extent,
  answers: readonly SheetRows[],
  resultOf: (row: number, column: number) => unknown,
): SheetSnapshot {
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  const { top, left } = block ?? { top: 0, left: 0 };
  const values = blank(block);
  for (const { top: firstRow, left: firstColumn, cells } of answers) {
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        const [row, column] = [firstRow + down, firstColumn + across];
        const { value, formula, numberFormat } = contentOf(cell, needsResult(cell) ? resultOf(row, column) : undefined);
        if (formula !== undefined) formulas[cellName(row, column)] = formula;
        // The format of an empty cell says nothing.
        const isEmpty = value === null && formula === undefined;
        if (numberFormat !== 'General' && !isEmpty) numberFormats[cellName(row, column)] = numberFormat;
        const inRow = values[row - top];
        if (inRow) inRow[column - left] = value;
      });
    });
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    generated: sheet.generated,
    origin: { row: top, column: left },
    values,
    formulas,
    numberFormats,
    merges: answers
      .flatMap((answer) => answer.merges)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeName),
    beyond,
  };
}

function blank(block: RangeIndex | null): CellValue[][] {
  if (!block) return [];
  const width = block.right - block.left + 1;
  return Array.from({ length: block.bottom - block.top + 1 }, () => new Array<CellValue>(width).fill(null));
}
