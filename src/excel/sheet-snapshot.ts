/** The answers to what was asked of a sheet, as its snapshot. */
import { cellName, rangeName, type RangeIndex } from '../core/workbook/address';
import type { SheetSnapshot } from '../core/workbook/snapshot';
import { contentOf, needsResult, type WrittenCell } from './content';
import type { SheetStructure } from './structure';

export interface Extent {
  /** The cells with a value; null for an empty sheet. */
  readonly values: RangeIndex | null;
  /** Those with a value or any format: empty cells may be merged too. */
  readonly formats: RangeIndex | null;
  /** The last used cell, where it lies outside the block that is read. */
  readonly beyond: string | null;
}

/** Some whole rows of a sheet. */
export interface SheetRows {
  readonly sheet: SheetStructure;
  /** The sheet's row in which `cells` begin. */
  readonly top: number;
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
  const left = block?.left ?? 0;
  const values = answers.flatMap(({ top, cells }) =>
    cells.map((line, down) =>
      line.map((cell, across) => {
        const [row, column] = [top + down, left + across];
        const { value, formula, numberFormat } = contentOf(cell, needsResult(cell) ? resultOf(row, column) : undefined);
        if (formula !== undefined) formulas[cellName(row, column)] = formula;
        // The format of an empty cell says nothing.
        const isEmpty = value === null && formula === undefined;
        if (numberFormat !== 'General' && !isEmpty) numberFormats[cellName(row, column)] = numberFormat;
        return value;
      }),
    ),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    generated: sheet.generated,
    origin: { row: block?.top ?? 0, column: left },
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
