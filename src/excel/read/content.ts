/** What blocks of cells hold, in the core's terms. */
import { rangeName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { isDateFormat } from '../../core/workbook/number-format';
import type { CellContent } from '../../core/workbook/change';
import { HostError } from '../../core/workbook/host';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Loaded } from '../request/session';

export interface LoadedCell extends CellContent {
  readonly numberFormat: string;
}

/** A cell as it was written: a formula, or a value as it is. */
export interface WrittenCell {
  readonly written: unknown;
  /** An Excel.RangeValueType. */
  readonly type: unknown;
  readonly numberFormat: string;
}

/** Asks for the block's cells, row by row. */
export function loadContent(sheet: Excel.Worksheet, block: RangeIndex): Loaded<LoadedCell[][]> {
  const cells = loadWritten(sheet, block);
  const results = loadResults(sheet, block);
  return () => {
    const values = results();
    return cells().map((line, row) => line.map((cell, column) => contentOf(cell, values[row]?.[column])));
  };
}

/** Asks for all but the results of formulas, so that a text is sent once only. */
export function loadWritten(sheet: Excel.Worksheet, block: RangeIndex): Loaded<WrittenCell[][]> {
  const range = sheet.getRange(rangeName(block));
  range.load(WRITTEN);
  return () => writtenIn(range);
}

const WRITTEN = 'formulas,valueTypes,numberFormat';

function writtenIn({ formulas, valueTypes, numberFormat }: Excel.Range): WrittenCell[][] {
  return whole(formulas).map((line, row) =>
    line.map((written, column) => {
      const format: unknown = numberFormat[row]?.[column];
      return {
        written,
        type: valueTypes[row]?.[column],
        numberFormat: typeof format === 'string' ? format : 'General',
      };
    }),
  );
}

/** Some cells of a sheet, row by row from the first. */
export interface LoadedBlock extends CellIndex {
  readonly cells: readonly (readonly LoadedCell[])[];
}

/** Asks for the cells of a block, however large, from the first to the last that hold something; null if none does. */
export function loadUsed(sheet: Excel.Worksheet, block: RangeIndex): Loaded<LoadedBlock | null> {
  const used = sheet.getRange(rangeName(block)).getUsedRangeOrNullObject(true);
  used.load(`rowIndex,columnIndex,values,${WRITTEN}`);
  return () => {
    if (used.isNullObject) return null;
    const values = whole(used.values);
    const cells = writtenIn(used).map((line, row) =>
      line.map((cell, column) => contentOf(cell, values[row]?.[column])),
    );
    return { row: used.rowIndex, column: used.columnIndex, cells };
  };
}

/** Asks for the results of the block's formulas. */
export function loadResults(sheet: Excel.Worksheet, block: RangeIndex): Loaded<readonly (readonly unknown[])[]> {
  const range = sheet.getRange(rangeName(block));
  range.load('values');
  return () => {
    const { values } = range;
    return whole(values);
  };
}

/** Asks for what the block's cells show. */
export function loadTexts(sheet: Excel.Worksheet, block: RangeIndex): Loaded<readonly (readonly unknown[])[]> {
  const range = sheet.getRange(rangeName(block));
  range.load('text');
  return () => {
    const { text } = range;
    return whole(text);
  };
}

/** Whether the cell is a number that is shown as a date: its workbook may count days from 1904. */
export function isDate({ written, type, numberFormat }: WrittenCell): boolean {
  return type === 'Double' && typeof written === 'number' && numberFormat !== 'General' && isDateFormat(numberFormat);
}

/** Whether only its result shows what the cell holds: text may begin with `=` too. */
export function needsResult({ written }: WrittenCell): boolean {
  return typeof written === 'string' && written.startsWith('=');
}

/** `result`: the cell's entry in `values`, needed only if the cell may hold a formula. */
export function contentOf(cell: WrittenCell, result: unknown): LoadedCell {
  const { written, type, numberFormat } = cell;
  /*
   * Text kept as text by an apostrophe or by the format Text is in `formulas` unchanged, with its `=` (office-js issue
   * 6687); only a formula differs from its own result.
   */
  const isFormula = needsResult(cell) && written !== result;
  if (!isFormula || typeof written !== 'string') return { value: valueOf(written, type, null), numberFormat };
  // An empty text looks like an empty cell; only a formula can give one.
  return { value: valueOf(result, type, ''), formula: written, numberFormat };
}

function valueOf(raw: unknown, type: unknown, empty: CellValue): CellValue {
  if (type === 'Error') return { error: String(raw) };
  if (raw === '') return empty;
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

/** Instead of an error, Excel may answer null for more than it is willing to send (office-js issue 6781). */
function whole(grid: unknown[][]): unknown[][] {
  if (!(grid as unknown)) throw new HostError('excel-too-much', 'ResponsePayloadSizeLimitExceeded');
  return grid;
}
