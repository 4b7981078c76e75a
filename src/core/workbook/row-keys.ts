/** What identifies each row of a worksheet: the contents of a few columns, such as a project's title and period. */
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot';

export interface RowKeys {
  /** The worksheet's id in this session of Excel; left out in a file. It is kept in memory only. */
  readonly sheetId?: string;
  /** Zero-based columns whose contents make up a key. */
  readonly columns: readonly number[];
  /** The key of each row from the first one on; '' if all the columns are empty there. */
  readonly keys: readonly string[];
}

/** The rows and worksheets of the workbook as they are now. */
export interface RowsNow {
  /** The present name of a worksheet, found by its id if that is known; null if it is gone. */
  sheetName(name: string, id?: string): string | null;
  /** The keys of a worksheet's rows. */
  rowKeys(sheet: string, columns: readonly number[]): RowKeys;
}

/** Between the contents of two columns; no cell of Excel's holds it. */
export const SEPARATOR = '\u0000';

/** The keys of a worksheet's rows. */
export function rowKeysOf(sheet: SheetSnapshot, columns: readonly number[]): RowKeys {
  const { origin, values, id } = sheet;
  const keys = new Array<string>(origin.row).fill('');
  for (const line of values) keys.push(rowKey(columns.map((column) => line[column - origin.column] ?? null)));
  return { ...(id !== undefined && { sheetId: id }), columns, keys };
}

/** The key of a row with these contents in its key columns. */
export function rowKey(contents: readonly CellValue[]): string {
  const texts = contents.map(keyText);
  return texts.every((text) => text === '') ? '' : texts.join(SEPARATOR);
}

/** The first text of a row's key, by which a person knows the row: a project's title. */
export function titleOfKey(key: string): string {
  return key.split(SEPARATOR).find((text) => text !== '') ?? '';
}

/** A cell's content as it counts for a key: formulas by their result. */
export function keyText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : String(value);
}
