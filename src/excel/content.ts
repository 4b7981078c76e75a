/** What a block of cells holds, in the core's terms. */
import { rangeName, type RangeIndex } from '../core/workbook/address';
import type { CellContent } from '../core/workbook/change';
import { HostError } from '../core/workbook/host';
import type { CellValue } from '../core/workbook/snapshot';
import type { Loaded } from './session';

export interface LoadedCell extends CellContent {
  readonly numberFormat: string;
}

/** Asks for the block's cells, row by row. */
export function loadContent(sheet: Excel.Worksheet, block: RangeIndex): Loaded<LoadedCell[][]> {
  const range = sheet.getRange(rangeName(block));
  range.load('values,formulas,valueTypes,numberFormat');
  return () => {
    const { values, formulas, valueTypes, numberFormat } = range;
    // Instead of an error, Excel may answer null for more than it is willing to send (office-js issue 6781).
    if (!(values as unknown) || !(formulas as unknown))
      throw new HostError('too-large', 'ResponsePayloadSizeLimitExceeded');
    return values.map((line: readonly unknown[], row) =>
      line.map((raw, column) => {
        const written: unknown = formulas[row]?.[column];
        const format: unknown = numberFormat[row]?.[column];
        return {
          value: cellValue(raw, valueTypes[row]?.[column], isFormula(written, raw)),
          numberFormat: typeof format === 'string' ? format : 'General',
          ...(isFormula(written, raw) ? { formula: written } : {}),
        };
      }),
    );
  };
}

function cellValue(raw: unknown, type: unknown, isResult: boolean): CellValue {
  if (type === 'Error') return { error: String(raw) };
  // An empty text looks like an empty cell; only a formula can come to one.
  if (raw === '') return isResult ? '' : null;
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

/**
 * Text kept as text by an apostrophe or by the format Text stands in `formulas` as it is, `=` and all (office-js issue
 * 6687); only a formula differs from its own result.
 */
function isFormula(written: unknown, value: unknown): written is string {
  return typeof written === 'string' && written.startsWith('=') && written !== value;
}
