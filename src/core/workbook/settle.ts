/** Which changes may go ahead, judged on the workbook as it stands now. Every host asks here, so that hosts agree. */
import { MAX_TEXT, overlaps, parseCell, parseRange, type RangeIndex } from './address';
import { inverse, sameContent, type CellChange, type CellContent, type Change, type MergeChange } from './change';
import type { RefusalReason, RefusedChange } from './host';

/** What a host sees when it looks again, just before writing. */
export interface Standing {
  /** null where there is no worksheet of that name. */
  sheet(name: string): StandingSheet | null;
  /** Whether sheets can be added and taken away. */
  readonly structureLocked: boolean;
  /** The worksheet that is summary tab `id` of Phaen's own, or null. */
  ownTab(id: string): StandingSheet | null;
  /** The text of our settings part; asked only where it is to be changed. */
  settings(): string | null;
}

export interface StandingSheet {
  readonly isProtected: boolean;
  /** Merged ranges that touch the cells to be changed. */
  readonly merges: readonly RangeIndex[];
  content(cell: string): CellContent;
}

export interface Settled {
  readonly accepted: readonly Change[];
  readonly refused: readonly RefusedChange[];
}

/** Splits `changes` into those that still fit and those that do not; a group with one refused change is refused whole. */
export function settle(changes: readonly Change[], standing: Standing): Settled {
  const unmerged = changes.filter((change): change is MergeChange => change.kind === 'merge' && !change.merged);
  const seen = new Set<string>();
  const reasons = changes.map((change) => {
    const reason = refusal(change, standing, unmerged);
    // The first of two changes to one cell, or to the settings, is applied; after it the second one's `before` holds no more.
    return reason === null && isSecond(seen, change) ? 'changed-since' : reason;
  });
  const broken = new Map<string, RefusalReason>();
  changes.forEach((change, index) => {
    const group = groupOf(change);
    const reason = reasons[index];
    if (group !== undefined && reason && !broken.has(group)) broken.set(group, reason);
  });

  const accepted: Change[] = [];
  const refused: RefusedChange[] = [];
  changes.forEach((change, index) => {
    const group = groupOf(change);
    const reason = reasons[index] ?? (group === undefined ? undefined : broken.get(group));
    if (reason) refused.push({ change, reason });
    else accepted.push(change);
  });
  return { accepted, refused };
}

/** What takes `applied` back, last change first. Tabs that were added are the host's to name. */
export function inverses(applied: readonly Change[]): Change[] {
  return applied
    .map(inverse)
    .filter((change): change is Change => change !== null)
    .reverse();
}

function isSecond(seen: Set<string>, change: Change): boolean {
  if (change.kind !== 'cell' && change.kind !== 'settings') return false;
  const key = change.kind === 'cell' ? `${change.sheet}!${change.cell}` : '';
  const isKnown = seen.has(key);
  seen.add(key);
  return isKnown;
}

function groupOf(change: Change): string | undefined {
  return change.kind === 'cell' || change.kind === 'merge' ? change.group : undefined;
}

function refusal(change: Change, standing: Standing, unmerged: readonly MergeChange[]): RefusalReason | null {
  if (change.kind === 'sheet') {
    if (!change.spec.rows.flat().every((cell) => cell === null || fitsCell(cell))) return 'not-supported';
    const own = standing.ownTab(change.spec.id);
    if (own) return own.isProtected ? 'sheet-protected' : null;
    return standing.structureLocked ? 'workbook-protected' : null;
  }
  if (change.kind === 'sheet-removal') {
    if (!standing.ownTab(change.id)) return 'sheet-missing';
    return standing.structureLocked ? 'workbook-protected' : null;
  }
  if (change.kind === 'settings') return standing.settings() === change.before ? null : 'changed-since';
  const sheet = standing.sheet(change.sheet);
  if (!sheet) return 'sheet-missing';
  if (sheet.isProtected) return 'sheet-protected';
  return change.kind === 'merge' ? mergeRefusal(change, sheet) : cellRefusal(change, sheet, unmerged);
}

function mergeRefusal(change: MergeChange, sheet: StandingSheet): RefusalReason | null {
  const range = parseRange(change.range);
  if (!range) return 'not-supported';
  const isMerged = sheet.merges.some((merge) => same(merge, range));
  if (isMerged === change.merged) return 'already-so';
  // Merging over another merge would swallow cells that nobody showed to the person.
  if (change.merged && sheet.merges.some((merge) => overlaps(merge, range))) return 'changed-since';
  return null;
}

function cellRefusal(change: CellChange, sheet: StandingSheet, unmerged: readonly MergeChange[]): RefusalReason | null {
  const at = parseCell(change.cell);
  if (!at) return 'not-supported';
  const cell: RangeIndex = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const inside = sheet.merges.find((merge) => overlaps(merge, cell));
  if (inside && (inside.top !== at.row || inside.left !== at.column)) {
    const freed = unmerged.some((other) => {
      const range = other.sheet === change.sheet ? parseRange(other.range) : null;
      return range !== null && same(range, inside);
    });
    if (!freed) return 'part-of-merge';
  }
  if (!fitsCell(change.after)) return 'not-supported';
  const content = sheet.content(change.cell);
  if (sameContent(content, change.before)) return null;
  return sameContent(content, change.after) ? 'already-so' : 'changed-since';
}

/** Whether a cell can hold this at all: Excel fails the whole request otherwise. */
export function fitsCell({ value }: Pick<CellContent, 'value'>): boolean {
  return typeof value === 'string' ? value.length <= MAX_TEXT : typeof value !== 'number' || Number.isFinite(value);
}

function same(a: RangeIndex, b: RangeIndex): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
