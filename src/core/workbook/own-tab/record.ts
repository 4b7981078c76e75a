/**
 * What was written on a tab of ours, in short. It is stored with the tab (see record-names.ts), so that anything else
 * that is there later is known to be a person's. It has a hash for each cell, and not one for each row or the whole
 * table:
 * only so does an emptied cell, which loses nothing of anybody's, differ from one that was typed over.
 */
import { parseRange } from '../address';
import { meaningOf, type Reference } from '../formula/meaning';
import type { SheetSpec } from '../sheet-spec';
import { isCellError, type CellValue } from '../snapshot';
import { atOnce, type Steps } from '../steps';
import { hashOf } from './hash';

/** What a person can put on a sheet beside its cells. A picture is a shape. */
export const TAB_OBJECTS = ['comment', 'shape', 'chart', 'slicer', 'conditional-format'] as const;
export type TabObject = (typeof TAB_OBJECTS)[number];
/** How many there are of each. */
export type ObjectCounts = Readonly<Partial<Record<TabObject, number>>>;

/** As `Reference`, the names in it hashed. */
export type RecordedReference = Reference;

export type RecordedCell =
  | { readonly kind: 'constant'; readonly hash: string }
  /** Its references are stored beside the hash of the rest: they move when rows are inserted. */
  | { readonly kind: 'formula'; readonly hash: string; readonly references: readonly RecordedReference[] };

export interface TabRecord {
  /** Row by row from A1; null is a cell that nothing was written to. */
  readonly rows: readonly (readonly (RecordedCell | null)[])[];
  /** The rows of the table below its header, zero-based; a person may sort them. */
  readonly body: { readonly first: number; readonly last: number } | null;
  /** What was put there beside cells. */
  readonly objects: ObjectCounts;
}

/** The record of a tab on which nothing was written. */
export const NOTHING_WRITTEN: TabRecord = { rows: [], body: null, objects: {} };

/** What a host writes for the spec (see `writtenSpecs`). */
export function recordOf(spec: SheetSpec): TabRecord {
  return atOnce(recordInSteps(spec));
}

/** The same in steps. */
export function* recordInSteps({ rows, table, conditions }: SheetSpec): Steps<TabRecord> {
  const range = table && parseRange(table.range);
  const recorded: TabRecord['rows'][number][] = [];
  for (const line of rows) {
    recorded.push(line.map((cell) => cell && recordedCell(cell.value, cell.formula)));
    yield;
  }
  return {
    rows: recorded,
    body: range && { first: range.top + 1, last: range.bottom },
    objects: conditions.length > 0 ? { 'conditional-format': conditions.length } : {},
  };
}

/** null for an empty cell. */
export function recordedCell(value: CellValue, formula: string | undefined): RecordedCell | null {
  if (formula !== undefined) {
    const { shape, references } = meaningOf(formula);
    return { kind: 'formula', hash: hashOf(shape), references: references.map(recordedReference) };
  }
  return value === null || value === '' ? null : { kind: 'constant', hash: hashOf(constantText(value)) };
}

function recordedReference(reference: Reference): RecordedReference {
  const { of, row, column, part } = reference;
  if (of === null) return reference;
  const named = nameHash(of);
  return part === undefined ? { of: named, row, column } : { of: named, row, column, part: hashOf(part) };
}

/** The hash by which references name a sheet or a table. */
export function nameHash(name: string): string {
  return hashOf(name.toLowerCase());
}

/** Whether a number is whole and has 15 digits at the most. */
function isExact(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** Excel and LibreOffice keep 15 digits of a number at the least, and each its own line ends. */
function constantText(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return `error ${value.error}`;
  if (typeof value === 'number') return `number ${String(isExact(value) ? value : Number(value.toPrecision(15)))}`;
  return `${typeof value} ${String(value).replaceAll('\r\n', '\n')}`;
}
