/** What a job asks a host to do to a workbook. Plain data: each change knows what it expects to find. */
import { overlaps, parseRange, type RangeIndex } from './address';
import type { RowKeys } from './row-keys';
import type { SheetSpec } from './sheet-spec';
import type { CellValue } from './snapshot';
import type { Source } from './source';

/** What a cell holds. A formula has its leading `=`, and then `value` is its last result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** The font's name; left out if the cell's own is kept. */
  readonly font?: string;
  /** The text with the formats of its parts, in the host's own notation: only a host gives it, with what takes a change back. */
  readonly rich?: string;
}

/** What a change was derived from, by which its row is found again if rows have moved since. */
export interface Anchor {
  /** The keys of all rows of the worksheet as they were. */
  readonly rows: RowKeys;
  /** The header above the cell; left out if there is none. Its content shows that columns have not moved. */
  readonly head?: { readonly cell: string; readonly value: CellValue };
}

/**
 * Changes of one group are written all or none: the marks of one row, an unmerge and what is written after it, or what
 * takes back that a tab was preserved.
 */
interface Grouped {
  readonly group?: string;
}

interface OfRow extends Grouped {
  /** Left out if the change is meant for its address, in any row. */
  readonly anchor?: Anchor;
}

/** Write one cell. A string value is always text: no host lets Excel read it as a formula, number or date. */
export interface CellChange extends OfRow {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Merge a range, or take its merge apart. Only the top-left cell may hold anything. */
export interface MergeChange extends OfRow {
  readonly kind: 'merge';
  readonly sheet: string;
  readonly range: string;
  /** Whether the range is one merged cell after the change; before it, it is the other way round. */
  readonly merged: boolean;
}

/**
 * Write a summary tab of Phaen's own: added, or rewritten in place if `spec.id` has a tab already. A tab that somebody has
 * worked on is preserved (see `PreservedTab`), and another is added beside it.
 */
export interface SheetChange extends Grouped {
  readonly kind: 'sheet';
  readonly spec: SheetSpec;
  /**
   * The worksheets to which the spec's formulas and links refer: if rows or a worksheet have moved since they were read,
   * the tab is not written. The tabs of one job share them, and are written all or none.
   */
  readonly sources?: readonly Source[];
  /** It puts a tab back as it was: one that somebody has worked on since is left as it is. */
  readonly restores?: true;
}

/** Take away a summary tab of Phaen's own (the inverse of one that was added). */
export interface SheetRemoval extends Grouped {
  readonly kind: 'sheet-removal';
  readonly id: string;
  /** Its name when it was written, to be shown to the person; only the id identifies it. */
  readonly name?: string;
}

/** Make a preserved tab the summary tab again that it was. */
export interface OwnerChange extends Grouped {
  readonly kind: 'owner';
  /** A `preservedId`. */
  readonly before: string;
  /** A `SheetSpec.id`. */
  readonly after: string;
  /** Its name when it was preserved, to be shown to the person. */
  readonly name: string;
}

/** Write the text of our settings part; null is no part at all. */
export interface SettingsChange {
  readonly kind: 'settings';
  readonly before: string | null;
  readonly after: string | null;
}

export type Change = CellChange | MergeChange | SheetChange | SheetRemoval | OwnerChange | SettingsChange;

/** Changes of the person's own cells. */
export type CellOrMerge = CellChange | MergeChange;

export function isCellOrMerge(change: Change): change is CellOrMerge {
  return change.kind === 'cell' || change.kind === 'merge';
}

/** The cells that a change is made to; null if its address is none. */
export function rangeOf(change: CellOrMerge): RangeIndex | null {
  return parseRange(change.kind === 'cell' ? change.cell : change.range);
}

/** The group that a change belongs to, if any: its changes are all written or none. */
export function groupOf(change: Change): string | undefined {
  return change.kind === 'settings' ? undefined : change.group;
}

/** The sources of the tabs among the changes, each once. */
export function sourcesOf(changes: readonly Change[]): Source[] {
  return [...new Set(changes.flatMap((change) => (change.kind === 'sheet' ? (change.sources ?? []) : [])))];
}

/** Whether two contents are the same to a reader: formula and value, not the font. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if ((a.formula ?? null) !== (b.formula ?? null)) return false;
  // A formula's last result may differ between two readings without anybody having edited the cell.
  if (a.formula !== undefined) return true;
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' || typeof b === 'object') {
    const blankOrError = (value: CellValue): string | null =>
      typeof value === 'object' && value !== null ? value.error : null;
    return typeof a === typeof b && blankOrError(a) === blankOrError(b);
  }
  return a === b;
}

/** Whether something else takes the place of a text, in which formats of parts of the text may be lost. */
export function replacesText({ before, after }: CellChange): boolean {
  const isText = typeof before.value === 'string' && before.formula === undefined;
  const isEmptied = (after.value === null || after.value === '') && after.formula === undefined;
  return isText && !isEmptied && !sameContent(before, after);
}

/**
 * The change that undoes `change`; null for those of whole tabs, whose inverse only the host knows (see undoing.ts).
 */
export function inverse(change: Change): Change | null {
  switch (change.kind) {
    case 'cell':
      return { ...change, before: change.after, after: change.before };
    case 'settings':
      return { ...change, before: change.after, after: change.before };
    case 'merge':
      return { ...change, merged: !change.merged };
    case 'sheet':
    case 'sheet-removal':
    case 'owner':
      return null;
  }
}

/** What is there after a change, and where: of two with the same it is enough to write one. */
export function effectOf(change: Change): string {
  switch (change.kind) {
    case 'cell':
      return JSON.stringify([change.sheet, change.cell, change.after]);
    case 'merge':
      return JSON.stringify([change.sheet, change.range, change.merged]);
    default:
      return JSON.stringify(change);
  }
}

/** Whether two changes touch the same cell, tab or settings, so that only one of them can be applied. */
export function conflict(a: Change, b: Change): boolean {
  const first = areaOf(a);
  const second = areaOf(b);
  if (!first || !second) return ownPart(a) !== null && ownPart(a) === ownPart(b);
  return first.sheet === second.sheet && a.kind === b.kind && overlaps(first.range, second.range);
}

function areaOf(change: Change): { readonly sheet: string; readonly range: RangeIndex } | null {
  if (!isCellOrMerge(change)) return null;
  const range = rangeOf(change);
  return range && { sheet: change.sheet, range };
}

/** What of our own a change writes. */
function ownPart(change: Change): string | null {
  switch (change.kind) {
    case 'sheet':
      return `tab ${change.spec.id}`;
    case 'sheet-removal':
      return `tab ${change.id}`;
    case 'owner':
      return `tab ${change.before}`;
    case 'settings':
      return 'settings';
    case 'cell':
    case 'merge':
      return null;
  }
}
