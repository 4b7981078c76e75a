/** What Range.values, formulas, valueTypes and numberFormat read and write. */
import { cellName, type RangeIndex } from '../../../src/core/workbook/address';
import { isCellError } from '../../../src/core/workbook/snapshot';
import { cellAt, ensureCell, type CellModel, type SheetModel, type WorkbookModel } from '../model';
import { typed } from '../typed';
import { OfficeError } from '../wire';
import { checkUnlocked, checkWritable, columnsOf, isCovered, rowsOf } from './area';

/** "A range is limited to five million cells for get operations" (Microsoft, "Resource limits"). */
const READ_LIMIT = 5_000_000;
/** Characters that one cell holds ("Excel specifications and limits"). */
const TEXT_LIMIT = 32_767;

const READERS = {
  value: (cell: CellModel | undefined) => plain(cell),
  formula: (cell: CellModel | undefined) => cell?.formula ?? plain(cell),
  type: (cell: CellModel | undefined) => typeOf(cell),
  numberFormat: (cell: CellModel | undefined) => cell?.numberFormat ?? 'General',
} as const;

export function readGrid(sheet: SheetModel, range: RangeIndex, what: keyof typeof READERS): unknown[][] {
  if (rowsOf(range) * columnsOf(range) > READ_LIMIT) throw new OfficeError('RangeExceedsLimit', `Range.${what}`);
  const read = READERS[what];
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = range.left; column <= range.right; column += 1) line.push(read(cellAt(sheet, row, column)));
    rows.push(line);
  }
  return rows;
}

/** Writes a block; null leaves a cell alone, '' empties it, a string is read as if typed. */
export function writeValues(model: WorkbookModel, sheet: SheetModel, range: RangeIndex, grid: unknown): void {
  checkUnlocked(sheet, range, 'Range.values');
  const rows = filteredRows(sheet, range);
  eachCell(range, grid, (from, column, value) => {
    const row = rows(from);
    if (row === null) return;
    // Only the top-left cell of a merged range holds anything: Excel drops what is written to the others.
    if (isCovered(sheet, row, column)) return;
    writeCell(model, sheet, row, column, value);
  });
}

/**
 * Where each row of a block lands. A block of several rows, some of them hidden, does not land where it belongs
 * (office-js issue 224, xlwings issue 747): here the visible rows take the block's rows from the first on. A block of
 * one row does.
 */
function filteredRows(sheet: SheetModel, range: RangeIndex): (row: number) => number | null {
  const rows = Array.from({ length: rowsOf(range) }, (_, index) => range.top + index);
  const visible = rows.filter((row) => !sheet.hiddenRows.has(row));
  if (rows.length === 1 || visible.length === rows.length) return (row) => row;
  return (row) => visible[row - range.top] ?? null;
}

function writeCell(model: WorkbookModel, sheet: SheetModel, row: number, column: number, value: unknown): void {
  const cell = ensureCell(sheet, row, column);
  delete cell.formula;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
    cell.quotePrefix = false;
    return;
  }
  if (typeof value !== 'string' || value.length > TEXT_LIMIT) throw new OfficeError('InvalidArgument', 'Range.values');
  const result = typed(value, cell.numberFormat);
  cell.quotePrefix = result.quotePrefix;
  if (result.numberFormat !== undefined && cell.numberFormat === 'General') cell.numberFormat = result.numberFormat;
  cell.value = result.value;
  if (result.formula === undefined) return;
  cell.formula = result.formula;
  cell.value = model.calculate(sheet.name, cellName(row, column), result.formula);
}

export function writeNumberFormats(sheet: SheetModel, range: RangeIndex, grid: unknown): void {
  checkWritable(sheet, 'Range.numberFormat');
  eachCell(range, grid, (row, column, value) => {
    if (typeof value !== 'string') throw new OfficeError('InvalidArgument', 'Range.numberFormat');
    ensureCell(sheet, row, column).numberFormat = value || 'General';
  });
}

/** Calls `write` for every element that is not null, after checking that the block has the range's dimensions. */
export function eachCell(
  range: RangeIndex,
  grid: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const fits =
    Array.isArray(grid) &&
    grid.length === rowsOf(range) &&
    grid.every((line) => Array.isArray(line) && line.length === columnsOf(range));
  if (!fits) throw new OfficeError('InvalidArgument', 'Range');
  (grid as unknown[][]).forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== null) write(range.top + down, range.left + across, value);
    });
  });
}

function plain(cell: CellModel | undefined): unknown {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
}

function typeOf(cell: CellModel | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
