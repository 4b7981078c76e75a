/** Which changes may go ahead, judged on the workbook as it stands now. Every host asks here, so that hosts agree. */
import { cellName, MAX_TEXT, parseCell, parseRange, rangeName, type RangeIndex } from './address';
import { inverse, sameContent, type CellChange, type CellContent, type Change, type MergeChange } from './change';
import type { RefusalReason, RefusedChange } from './host';
import { MergeIndex } from './merge-index';

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
  const judge = new Judge(changes, standing);
  const seen = new Set<string>();
  const reasons = changes.map((change) => {
    const reason = judge.refusal(change);
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

/** What a change is judged by: the workbook as it stands, and the other changes of the job. */
class Judge {
  private readonly sheets = new Map<string, JudgedSheet | null>();
  private readonly unmerged = new Set<string>();
  private readonly emptied = new Set<string>();

  constructor(
    changes: readonly Change[],
    private readonly standing: Standing,
  ) {
    for (const change of changes) {
      if (change.kind === 'merge' && !change.merged) this.unmerged.add(`${change.sheet}!${plain(change.range)}`);
      if (change.kind === 'cell' && isEmpty(change.after)) this.emptied.add(`${change.sheet}!${plain(change.cell)}`);
    }
  }

  refusal(change: Change): RefusalReason | null {
    const { standing } = this;
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
    const sheet = this.sheet(change.sheet);
    if (!sheet) return 'sheet-missing';
    if (sheet.now.isProtected) return 'sheet-protected';
    return change.kind === 'merge' ? this.mergeRefusal(change, sheet) : this.cellRefusal(change, sheet);
  }

  private sheet(name: string): JudgedSheet | null {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const now = this.standing.sheet(name);
    const sheet = now && { now, merges: new MergeIndex(now.merges) };
    this.sheets.set(name, sheet);
    return sheet;
  }

  private mergeRefusal(change: MergeChange, { now, merges }: JudgedSheet): RefusalReason | null {
    const range = parseRange(change.range);
    if (!range) return 'not-supported';
    const touched = merges.touching(range);
    const isMerged = touched !== undefined && same(touched, range);
    if (isMerged === change.merged) return 'already-so';
    // Merging over another merge, or over cells that hold something, would swallow what nobody showed to the person.
    const swallows = (cell: string): boolean =>
      !isEmpty(now.content(cell)) && !this.emptied.has(`${change.sheet}!${cell}`);
    return change.merged && (touched || covered(range).some(swallows)) ? 'changed-since' : null;
  }

  private cellRefusal(change: CellChange, { now, merges }: JudgedSheet): RefusalReason | null {
    const at = parseCell(change.cell);
    if (!at) return 'not-supported';
    const inside = merges.touching({ top: at.row, left: at.column, bottom: at.row, right: at.column });
    const isCovered = inside && (inside.top !== at.row || inside.left !== at.column);
    if (isCovered && !this.unmerged.has(`${change.sheet}!${rangeName(inside)}`)) return 'part-of-merge';
    if (!fitsCell(change.after)) return 'not-supported';
    const content = now.content(change.cell);
    if (sameContent(content, change.before)) return null;
    return sameContent(content, change.after) ? 'already-so' : 'changed-since';
  }
}

interface JudgedSheet {
  readonly now: StandingSheet;
  readonly merges: MergeIndex;
}

/** The cells whose contents a change is judged by: a host looks at these again. */
export function judgedCells(change: CellChange | MergeChange): string[] {
  if (change.kind === 'cell') return [plain(change.cell)];
  const range = change.merged ? parseRange(change.range) : null;
  return range ? covered(range) : [];
}

/** The cells of a range but its first. */
function covered({ top, left, bottom, right }: RangeIndex): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) cells.push(cellName(row, column));
    }
  }
  return cells;
}

function plain(address: string): string {
  return address.replaceAll('$', '');
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === undefined;
}

/** Whether a cell can hold this at all: Excel fails the whole request otherwise. */
export function fitsCell({ value }: Pick<CellContent, 'value'>): boolean {
  return typeof value === 'string' ? value.length <= MAX_TEXT : typeof value !== 'number' || Number.isFinite(value);
}

function same(a: RangeIndex, b: RangeIndex): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
