/** What the cells and rows of a worksheet's part are given as. */
import type { Close } from '../xml/scan';
import type { RichText } from './rich-text';

export interface RawFormula {
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The range of a shared, array or data table formula, on the cell that holds its text. */
  readonly range: string | null;
  /** Which shared formula it is one of. */
  readonly group: string | null;
  /** The place of the `<f>`. */
  readonly start: number;
  readonly end: number;
}

/** A `<c>` as written; nothing in it is interpreted yet. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** Style index, or null if the cell itself has none. */
  readonly style: number | null;
  readonly type: string;
  readonly formula: RawFormula | null;
  /** The content of `<v>`, escapes decoded; in a cell of type `n` or `s` perhaps as the number that it is. */
  readonly value: string | number | null;
  readonly inline: RichText | null;
  /** The place of its extension list, which a change of contents keeps. */
  readonly extensions: { readonly start: number; readonly end: number } | null;
  readonly prefix: string;
  /** The place of the element. */
  readonly start: number;
  readonly end: number;
}

/** A `<row>` as written, with its place. */
export interface RawRow extends Close {
  readonly row: number;
  /** The style of its empty cells, if it has one. */
  readonly style: number | null;
  readonly isHidden: boolean;
  /** The first and the last column with a cell, as the file says. */
  readonly spans: string | null;
  readonly prefix: string;
  readonly local: 'row';
  readonly start: number;
  readonly openEnd: number;
}

export interface SheetDataSink {
  cell(cell: RawCell): void;
  /** Called at the end of the row, after its cells. */
  row(row: RawRow): void;
}

/** Longer ones are no formulas of Excel's (8,192 characters as shown; in a file, names may be longer). */
export const LONGEST_FORMULA = 16_384;
