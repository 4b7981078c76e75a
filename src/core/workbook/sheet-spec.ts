/** A summary tab as data, which any host can write. Every formula carries the value that the core computed. */
import type { CellValue } from './snapshot';
import type { SheetLooks, SheetStyle } from './sheet-style';
import type { SpecChart } from './spec-chart';

export interface SpecCell {
  readonly value: CellValue;
  /** With its leading `=`; `value` is then its cached result. */
  readonly formula?: string;
  readonly style?: SheetStyle;
}

/** An Excel table (ListObject) over the tab's cells; its first row is the header. */
export interface SpecTable {
  /** Unique in the workbook; ASCII letters, so that formulas read the same in every locale. */
  readonly name: string;
  /** A1 range, header row included. */
  readonly range: string;
}

/** Looks that cells have as long as a formula holds for them. */
export interface SpecCondition {
  /** A1. */
  readonly range: string;
  /** With its leading `=`, as for the range's first cell; it may refer to cells of the tab alone. */
  readonly formula: string;
  /** RRGGBB, as `colour`. */
  readonly fill: string;
  /** Of the text. */
  readonly colour?: string;
  readonly bold?: true;
}

/** On A4, as wide as one page. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** As tall as one page too; left out, as many pages as it takes. */
  readonly isOnePage?: true;
  /** The printed range, A1. */
  readonly area: string;
  /** The rows that every page begins with, zero-based; null if there are none. */
  readonly repeated: { readonly top: number; readonly bottom: number } | null;
  /** The rows with which a new page begins, zero-based, in ascending order; left out if none has to. */
  readonly breaks?: readonly number[];
  /** What the top of each page says: whose document it is. */
  readonly header: string;
}

export interface SheetSpec {
  /** Which tab this is, for as long as the workbook lives: a letter, then letters and digits (`register`). */
  readonly id: string;
  /** The tab's wanted name. If a sheet of the user has it, the host uses `name (2)`, `name (3)`, … */
  readonly name: string;
  /** Row by row from A1. A null cell is left empty and plain; rows may be shorter than the widest. */
  readonly rows: readonly (readonly (SpecCell | null)[])[];
  /** Column widths from A, in characters of the default font. */
  readonly widths: readonly number[];
  /** The columns that are not shown, zero-based. */
  readonly hidden: readonly number[];
  readonly merges: readonly string[];
  readonly table: SpecTable | null;
  /** The first goes first if several hold for a cell. */
  readonly conditions: readonly SpecCondition[];
  readonly charts: readonly SpecChart[];
  /** Rows kept in sight, counted from the top. */
  readonly headerRows: number;
  readonly print: PrintSetup;
  readonly looks: SheetLooks;
}

/** The formulas of a tab, each with its leading `=`. */
export function formulasOf({ rows }: SheetSpec): string[] {
  return rows.flatMap((line) => line.flatMap((cell) => cell?.formula ?? []));
}

/**
 * The defined name (hidden, of the workbook) whose reference is the tab's A1: how a host knows its own tab again.
 * `id`: a `SheetSpec.id`, or a `preservedId`.
 */
export function ownerName(id: string): string {
  return `_Phaen.${id}`;
}

/** The id in a defined name made by `ownerName`, or null. Excel compares names without case. */
export function ownedId(name: string): string | null {
  const match = /^_phaen\.([a-z][a-z0-9]*|preserved\.[1-9][0-9]*)$/i.exec(name);
  return match?.[1] ?? null;
}

/** The id of a tab that is kept for a person who has worked on it: no job writes on it. The first id that is not in `taken`. */
export function preservedId(taken: Iterable<string>): string {
  const used = new Set([...taken].map((id) => id.toLowerCase()));
  let n = 1;
  while (used.has(`preserved.${n}`)) n += 1;
  return `preserved.${n}`;
}

/** Whether an id in a tab's own name says that the tab is kept for a person. */
export function isPreserved(id: string): boolean {
  return /^preserved\./i.test(id);
}

/** The one id of a sheet that has those: a tab whose preserving broke off has two, and is a person's. */
export function soleId(ids: readonly string[]): string | null {
  return ids.find(isPreserved) ?? ids[0] ?? null;
}

/** The first of `name`, `name (2)`, `name (3)` … that no sheet has; names of sheets are compared without case. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n += 1) {
    const suffix = ` (${n})`;
    // 31 characters is Excel's limit for the name of a sheet.
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
