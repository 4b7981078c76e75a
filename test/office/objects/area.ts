/** Ranges of a sheet in the model: addresses in and out, and what Excel checks before anything is written. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseRange,
  quoteSheet,
  rangeName,
  type RangeIndex,
} from '../../../src/core/workbook/address';
import { cellAt, type SheetModel } from '../model';
import type { Remote } from '../remote';
import { OfficeError } from '../wire';

export const WHOLE_SHEET: RangeIndex = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** `A1`, `A1:J2`, `A:C` or `1:3`, with or without dollars; throws InvalidArgument otherwise. */
export function parseArea(address: string): RangeIndex {
  const plain = address.replaceAll('$', '').toUpperCase();
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const full = columns ? `${String(columns[1])}1:${String(columns[2])}${String(MAX_ROWS)}` : plain;
  const range = parseRange(rows ? `A${String(rows[1])}:XFD${String(rows[2])}` : full);
  if (!range) throw new OfficeError('InvalidArgument', 'Worksheet.getRange');
  return range;
}

/** `'แผ่น 1'!A1:B2`, as `Range.address` gives it. */
export function fullAddress(sheet: SheetModel, range: RangeIndex): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : quoteSheet(sheet.name);
  return `${name}!${rangeName(range)}`;
}

/** Where a range is that was given as an argument. */
export function boundsOf(remote: Remote): RangeIndex {
  const read = (name: string): number => Number(remote.scalars?.[name]?.get?.());
  const [top, left] = [read('RowIndex'), read('ColumnIndex')];
  return { top, left, bottom: top + read('RowCount') - 1, right: left + read('ColumnCount') - 1 };
}

export function rowsOf(range: RangeIndex): number {
  return range.bottom - range.top + 1;
}

export function columnsOf(range: RangeIndex): number {
  return range.right - range.left + 1;
}

/** Excel refuses every write to a protected sheet's locked cells, and its cells are locked unless somebody unlocks them. */
export function checkWritable(sheet: SheetModel, location: string): void {
  if (sheet.isProtected) throw new OfficeError('AccessDenied', location);
}

/** Contents can be written to a range of a protected sheet of which no cell is locked. */
export function checkUnlocked(sheet: SheetModel, range: RangeIndex, location: string): void {
  if (!sheet.isProtected) return;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (cellAt(sheet, row, column)?.format.get('Protection.Locked') !== false) checkWritable(sheet, location);
    }
  }
}

/** Whether `row`, `column` lies in a merged range without being its top-left cell. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  const merge = sheet.merges.find((each) => overlaps(each, cell));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
