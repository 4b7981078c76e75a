/** The keys of a worksheet's rows, asked of Excel: one request per few columns, at any length. */
import { cellName } from '../../core/workbook/address';
import { FORM_ROWS } from '../../core/workbook/extent';
import { rowKey, type RowKeys } from '../../core/workbook/row-keys';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Loaded } from '../request/session';

/** Zero-based, both included. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

export const WHOLE_FORM: Rows = { top: 0, bottom: FORM_ROWS - 1 };

/** Asks for the keys of some rows; all other rows come as empty. */
export function loadRowKeys(
  sheet: Excel.Worksheet,
  columns: readonly number[],
  { top, bottom }: Rows,
): Loaded<RowKeys> {
  sheet.load('id');
  const used = columns.map((column) =>
    sheet
      .getRange(`${cellName(top, column)}:${cellName(bottom, column)}`)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,values'),
  );
  return () => {
    const contents = used.map((range) => (range.isNullObject ? null : { top: range.rowIndex, values: range.values }));
    const end = contents.reduce((last, own) => Math.max(last, own ? own.top + own.values.length : 0), 0);
    const keys = Array.from({ length: end }, (_, row) =>
      rowKey(contents.map((own) => (own ? asValue(own.values[row - own.top]?.[0]) : null))),
    );
    return { sheetId: sheet.id, columns, keys };
  };
}

/** The keys of some rows put into those of all. */
export function joined(all: RowKeys | undefined, some: RowKeys, { top, bottom }: Rows): RowKeys {
  if (!all) return some;
  const length = Math.max(all.keys.length, some.keys.length);
  const keys = Array.from({ length }, (_, row) => (top <= row && row <= bottom ? some : all).keys[row] ?? '');
  return { ...all, keys };
}

function asValue(raw: unknown): CellValue {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}
