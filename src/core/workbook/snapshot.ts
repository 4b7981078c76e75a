/** A workbook as plain data, the same from every host. */
import type { RangeIndex } from './address';

/** A cell whose formula ended in an error, as Excel shows it (`#REF!`, `#N/A`, …). */
export interface CellError {
  readonly error: string;
}

/** A date cell is its serial number; its number format shows that it is one. An empty cell is null. */
export type CellValue = string | number | boolean | null | CellError;

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Neighbouring rows, zero-based, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export interface SheetSnapshot {
  readonly name: string;
  /** The worksheet's id in this session of Excel, which stays when it is renamed or moved; left out in a file. */
  readonly id?: string;
  readonly visibility: SheetVisibility;
  /** Locked cells cannot be written while the sheet is protected. */
  readonly isProtected: boolean;
  /** Whether some cells have a data validation or a check box, so that their traits matter; left out if none has. */
  readonly hasGuards?: true;
  /**
   * Which summary tab of Phaen's own this is: a `SheetSpec.id`, or a `preservedId` of one that is kept because somebody
   * has worked on it. null for a sheet of the user's.
   */
  readonly generated: string | null;
  /** The place of `values[0][0]`, zero-based. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Row by row; every row has the same length. Empty for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** A1 → formula with its leading `=`, only for cells that hold one. */
  readonly formulas: Readonly<Record<string, string>>;
  /** A1 → number format, only if it is not General. */
  readonly numberFormats: Readonly<Record<string, string>>;
  /** A1 → text of a date cell as Excel shows it; left out if there are none, and in a file. */
  readonly dateTexts?: Readonly<Record<string, string>>;
  /** Rows that are hidden or filtered out, zero-based, from the first to the last; left out if there are none. */
  readonly hiddenRows?: readonly RowSpan[];
  /** Merged ranges, A1. */
  readonly merges: readonly string[];
  /** The last used cell of the sheet, if it is outside the block that is read (see extent.ts); else null. */
  readonly beyond: string | null;
}

export interface WorkbookSnapshot {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets cannot be added while the workbook's structure is protected. */
  readonly isProtected: boolean;
  /** Our settings as they are in the workbook (JSON text, see settings-part.ts); null if it has none. */
  readonly settings: string | null;
}

/** The place of something. `cell` is one A1 address, the top-left one of a merged range. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The block that holds every value of a worksheet; null if it has none. */
export function usedBlock({ origin: { row, column }, values }: SheetSnapshot): RangeIndex | null {
  const [first] = values;
  return first ? { top: row, left: column, bottom: row + values.length - 1, right: column + first.length - 1 } : null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
