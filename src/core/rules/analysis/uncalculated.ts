/** Formulas without a stored result: a program that is no spreadsheet wrote the file, and nobody has saved it since. */
import { cellName, parseCell } from '../../workbook/address';
import type { Place, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { rowKey } from './row-key';

interface Uncalculated {
  /** By sheet, in the order of the rows. */
  readonly places: readonly Place[];
  readonly cells: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

const known = new WeakMap<WorkbookSnapshot, Uncalculated>();

function uncalculatedIn(workbook: WorkbookSnapshot): Uncalculated {
  const found = known.get(workbook) ?? find(workbook);
  known.set(workbook, found);
  return found;
}

function find({ sheets }: WorkbookSnapshot): Uncalculated {
  const places = sheets.flatMap((sheet) => emptyFormulas(sheet));
  return { places, cells: new Set(places.map(cellKey)), rows: new Set(places.map(rowKey)) };
}

function emptyFormulas({ name, formulas, values, origin }: SheetSnapshot): Place[] {
  return Object.keys(formulas)
    .flatMap((cell) => parseCell(cell) ?? [])
    .filter(({ row, column }) => (values[row - origin.row]?.[column - origin.column] ?? null) === null)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => ({ sheet: name, cell: cellName(row, column) }));
}

export function uncalculatedCells(workbook: WorkbookSnapshot): readonly Place[] {
  return uncalculatedIn(workbook).places;
}

/** Whether the cell is such a formula: then it is filled in. */
export function isUncalculated(workbook: WorkbookSnapshot, place: Place): boolean {
  return uncalculatedIn(workbook).cells.has(cellKey(place));
}

/** Whether such a formula is in the place's row, for a slot that may be any cell of it. */
export function isRowUncalculated(workbook: WorkbookSnapshot, place: Place): boolean {
  return uncalculatedIn(workbook).rows.has(rowKey(place));
}

function cellKey({ sheet, cell }: Place): string {
  return `${cell}!${sheet}`;
}
