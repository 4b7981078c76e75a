/** Looking up single cells of a snapshot. */
import { parseCell } from './address';
import type { CellContent } from './change';
import type { Place, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** What a cell holds, as a change must find it again; an empty cell if there is no such sheet. */
export function contentAt(workbook: WorkbookSnapshot, { sheet, cell }: Place): CellContent {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found ? contentIn(found, cell) : { value: null };
}

/** The same, of one sheet. */
export function contentIn({ origin, values, formulas }: SheetSnapshot, cell: string): CellContent {
  const at = parseCell(cell);
  const value = (at && values[at.row - origin.row]?.[at.column - origin.column]) ?? null;
  const formula = formulas[cell];
  return formula === undefined ? { value } : { value, formula };
}
