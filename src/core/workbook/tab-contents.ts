/** What stands on a summary tab, and what refers to it: a tab that a person works with is not taken away. */
import { cellName, quoteSheet } from './address';
import type { SheetSpec, SpecCell } from './sheet-spec';
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot';

/**
 * Whether nothing stands on the sheet but what one of the specs writes at that place. An emptied cell loses nothing; of a
 * formula it is enough that it is one, for Excel may write it in its own way.
 */
export function holdsOnly(sheet: SheetSnapshot, specs: readonly SheetSpec[]): boolean {
  if (sheet.beyond !== null) return false;
  return sheet.values.every((line, down) =>
    line.every((value, across) => {
      const [row, column] = [sheet.origin.row + down, sheet.origin.column + across];
      const isFormula = sheet.formulas[cellName(row, column)] !== undefined;
      if (value === null && !isFormula) return true;
      return specs.some(({ rows }) => isAsWritten(value, isFormula, rows[row]?.[column] ?? null));
    }),
  );
}

function isAsWritten(value: CellValue, isFormula: boolean, written: SpecCell | null): boolean {
  if (written === null || isFormula !== (written.formula !== undefined)) return false;
  return isFormula || plain(value) === plain(written.value);
}

function plain(value: CellValue): CellValue {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

/** Whether a formula names the sheet, or one of the tables on it. May see one that is not there, never miss one. */
export function mentionOf(sheet: string, tables: readonly string[]): (formula: string) => boolean {
  const marks = [`${quoteSheet(sheet)}!`, `${sheet}!`, ...tables.map((table) => `${table}[`)];
  const wanted = marks.map((mark) => mark.toLowerCase());
  return (formula) => {
    const text = formula.toLowerCase();
    return wanted.some((mark) => text.includes(mark));
  };
}
