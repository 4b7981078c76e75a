/** The answers to what was asked of a sheet, as its snapshot. */
import { cellName, rangeName, type RangeIndex } from '../../core/workbook/address';
import { spansOf } from '../../core/workbook/row-spans';
import type { CellValue, SheetSnapshot } from '../../core/workbook/snapshot';
import { contentOf, isDate, needsResult, type WrittenCell } from './content';
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
  readonly hiddenRows: readonly number[];
}

/** What was asked for once the cells were known, by address. */
export interface Results {
  /** The results of the cells for which `needsResult` is true. */
  readonly values: ReadonlyMap<string, unknown>;
  /** What date cells show. */
  readonly texts: ReadonlyMap<string, unknown>;
}

export const NO_RESULTS: Results = { values: new Map(), texts: new Map() };

export function sheetSnapshot(
  sheet: SheetStructure,
  { values: block, beyond, hasValidations }: Extent,
  answers: readonly SheetRows[],
  results: Results,
): SheetSnapshot {
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  const dateTexts: Record<string, string> = {};
  const hiddenRows = spansOf(answers.flatMap((answer) => answer.hiddenRows.filter((row) => isWithin(row, block))));
  const { top, left } = block ?? { top: 0, left: 0 };
  const values = blank(block);
  for (const { top: firstRow, left: firstColumn, cells } of answers) {
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        const [row, column] = [firstRow + down, firstColumn + across];
        const result = needsResult(cell) ? results.values.get(cellName(row, column)) : undefined;
        const { value, formula, numberFormat } = contentOf(cell, result);
        if (formula !== undefined) formulas[cellName(row, column)] = formula;
        const text = isDate(cell) ? results.texts.get(cellName(row, column)) : undefined;
        if (typeof text === 'string') dateTexts[cellName(row, column)] = text;
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
    ...(hasValidations && { hasGuards: true }),
    generated: sheet.generated,
    origin: { row: top, column: left },
    values,
    formulas,
    numberFormats,
    ...(Object.keys(dateTexts).length > 0 && { dateTexts }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    merges: answers
      .flatMap((answer) => answer.merges)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeName),
    beyond,
  };
}

function isWithin(row: number, block: RangeIndex | null): boolean {
  return block !== null && block.top <= row && row <= block.bottom;
}

function blank(block: RangeIndex | null): CellValue[][] {
  if (!block) return [];
  const width = block.right - block.left + 1;
  return Array.from({ length: block.bottom - block.top + 1 }, () => new Array<CellValue>(width).fill(null));
}
