import { columnName, MAX_COLUMNS, MAX_ROWS, parseCell } from '../../core/workbook/address';
import { tokenize, type FormulaToken } from './tokens';

/** What a formula that stands `rows` further down and `columns` further right says: relative references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokenize(formula)
    .map((token) => shiftToken(token, rows, columns))
    .join('');
}

function shiftToken({ kind, text }: FormulaToken, rows: number, columns: number): string {
  if (kind === 'other') return text;
  const parts = text.split(':').map((part) => {
    const [, columnLock = '', letters = '', rowLock = '', digits = ''] =
      /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(part) ?? [];
    // `$3` has its dollar before the row, where `$A` has it before the column.
    const rowFixed = (letters ? rowLock : columnLock) === '$';
    const column = letters && moved(columnIndex(letters), columnLock === '$' ? 0 : columns, MAX_COLUMNS);
    const row = digits && moved(Number(digits) - 1, rowFixed ? 0 : rows, MAX_ROWS);
    if (column === null || row === null) return null;
    return (
      (column === '' ? '' : columnLock + columnName(column)) +
      (row === '' ? '' : (rowFixed ? '$' : '') + String(row + 1))
    );
  });
  return parts.includes(null) ? '#REF!' : parts.join(':');
}

function columnIndex(letters: string): number {
  return parseCell(`${letters.toUpperCase()}1`)?.column ?? MAX_COLUMNS;
}

function moved(index: number, by: number, limit: number): number | null {
  const place = index + by;
  return place >= 0 && place < limit ? place : null;
}
