/** One part of the form alone on a sheet, for the readers of parts: rows of cells below the part's heading. */
import { Grid } from '../../src/core/form/sheet/grid';
import { SheetHeaders } from '../../src/core/form/table-header/sheet-headers';
import type { Region, RegionKind } from '../../src/core/form/locate/regions';
import type { CellValue } from '../../src/core/workbook/snapshot';

const SHEET = 'แผน';

export type Rows = readonly (readonly CellValue[])[];

export interface PartSheet {
  readonly merges?: readonly string[];
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/** The first row, with the heading, is row 1 of the sheet. */
export function regionOf(kind: RegionKind, rows: Rows, { merges = [], numberFormats = {} }: PartSheet = {}): Region {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = new Grid({
    name: SHEET,
    visibility: 'visible',
    isProtected: false,
    generated: null,
    origin: { row: 0, column: 0 },
    values: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
    formulas: {},
    numberFormats,
    merges,
    beyond: null,
  });
  return { kind, grid, top: 0, bottom: rows.length - 1, headings: [], headers: new SheetHeaders(grid) };
}

/** A datum in short: `A2 text → value`, or `A2 text ✗ reason`. */
export function short(
  datum: { readonly cell: string; readonly text: string; readonly value: unknown; readonly reason?: string } | null,
): string | null {
  if (!datum) return null;
  const { cell, text, value, reason } = datum;
  return value === null ? `${cell} ${text} ✗ ${reason ?? 'no reason'}` : `${cell} ${text} → ${JSON.stringify(value)}`;
}
