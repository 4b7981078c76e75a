/** Which changes may go ahead, judged on the workbook as it is now. Every host asks here, so that hosts agree. */
import { cellName, MAX_TEXT, parseCell, parseRange, rangeName, type RangeIndex } from './address';
import {
  groupOf,
  replacesText,
  sameContent,
  type CellChange,
  type CellContent,
  type CellOrMerge,
  type Change,
  type MergeChange,
  type OwnerChange,
  type SheetChange,
  type SheetRemoval,
} from './change';
import type { RefusalReason, RefusedChange } from './host';
import { MergeIndex } from './merge-index';
import { editsOf } from './own-tab/edits';
import type { OwnTab, TabEdit } from './own-tab/own-tab';
import { NOTHING_WRITTEN, recordOf, type TabRecord } from './own-tab/record';
import { readRecord } from './own-tab/record-text';
import { relocate } from './relocate';
import { isInPlace, type SourcesNow } from './source';
import { withTableHeader } from './table-header';

/** What a host sees when it looks again, just before writing. */
export interface WorkbookState extends SourcesNow {
  /** null if there is no worksheet of that name. */
  sheet(name: string): WorksheetState | null;
  /** Whether sheets can be added and deleted. */
  readonly structureLocked: boolean;
  /** Summary tab `id` of Phaen's own, or null; asked only if it will be written or deleted. */
  ownTab(id: string): OwnTab | null;
  /** Whether a worksheet is the tab of that id, a preserved one too. */
  hasTab(id: string): boolean;
  /** The names of the workbook's sheets and tables; asked only if a tab of our own is judged. */
  names(): readonly string[];
  /** The text of our settings part; asked only if it will be changed. */
  settings(): string | null;
}

export interface WorksheetState {
  readonly isProtected: boolean;
  /** Whether the cell cannot be written while the worksheet is protected; asked only if it is. */
  isLocked(cell: string): boolean;
  /** Whether the cell is formatted in parts, and the host cannot write a text with them; asked only if a text is replaced. */
  losesFormats(cell: string): boolean;
  /** Merged ranges that touch the cells to be changed. */
  readonly merges: readonly RangeIndex[];
  content(cell: string): CellContent;
}

export interface Verdict {
  /** At their present places. */
  readonly accepted: readonly Change[];
  /** As they were asked for. */
  readonly refused: readonly RefusedChange[];
  /** What was asked for, by the accepted change. */
  readonly origins: ReadonlyMap<Change, Change>;
  /** The accepted changes whose tab is preserved, with what somebody has done on it. */
  readonly preserved: ReadonlyMap<Change, WorkedOn>;
}

/** What a person has done on a tab of ours. */
export interface WorkedOn {
  readonly edits: readonly TabEdit[];
  /** Whether it is known what was written there; if not, the tab only differs from what would be written now. */
  readonly isKnown: boolean;
}

/**
 * Finds the present place of each change, and splits them into those that still fit and those that do not; a group with
 * one refused change is refused whole.
 */
export function checkPreconditions(asked: readonly Change[], state: WorkbookState): Verdict {
  const relocations = relocate(asked, state);
  const changes = relocations.map(({ change }) => change);
  const judge = new PreconditionCheck(changes, state);
  const seen = new Set<string>();
  const reasons = relocations.map(({ change, lost }) => {
    const reason = lost ?? judge.refusal(change);
    // The first of two changes to one cell, or to the settings, is applied; after it the second one's `before` holds no more.
    return reason === null && isSecond(seen, change) ? 'changed-since' : reason;
  });
  const broken = new Map<string, RefusalReason>();
  changes.forEach((change, index) => {
    const group = groupOf(change);
    const reason = reasons[index];
    if (group !== undefined && reason && !broken.has(group)) broken.set(group, reason);
  });

  const refused: RefusedChange[] = [];
  const origins = new Map<Change, Change>();
  relocations.forEach(({ origin, change }, index) => {
    const group = groupOf(change);
    const reason = reasons[index] ?? (group === undefined ? undefined : broken.get(group));
    if (reason) refused.push({ change: origin, reason });
    else origins.set(change, origin);
  });
  return {
    accepted: [...origins.keys()],
    refused,
    origins,
    preserved: new Map([...judge.preserved].filter(([change]) => origins.has(change))),
  };
}

function isSecond(seen: Set<string>, change: Change): boolean {
  if (change.kind !== 'cell' && change.kind !== 'settings') return false;
  const key = change.kind === 'cell' ? `${change.sheet}!${change.cell}` : '';
  const isKnown = seen.has(key);
  seen.add(key);
  return isKnown;
}

/** What a change is judged by: the workbook as it is, and the other changes of the job. */
class PreconditionCheck {
  readonly preserved = new Map<SheetChange, WorkedOn>();
  private readonly sheets = new Map<string, JudgedSheet | null>();
  private readonly unmerged = new Set<string>();
  private readonly emptied = new Set<string>();
  private readonly leaving = new Set<string>();

  constructor(
    changes: readonly Change[],
    private readonly state: WorkbookState,
  ) {
    for (const change of changes) {
      if (change.kind === 'merge' && !change.merged) this.unmerged.add(`${change.sheet}!${plain(change.range)}`);
      if (change.kind === 'cell' && isEmpty(change.after)) this.emptied.add(`${change.sheet}!${plain(change.cell)}`);
      if (change.kind === 'sheet-removal') this.leaving.add(change.id);
    }
  }

  refusal(change: Change): RefusalReason | null {
    const { state: standing } = this;
    if (change.kind === 'sheet') return this.tabRefusal(change);
    if (change.kind === 'sheet-removal') return this.removalRefusal(change);
    if (change.kind === 'owner') return this.ownerRefusal(change);
    if (change.kind === 'settings') return standing.settings() === change.before ? null : 'changed-since';
    const sheet = this.sheet(change.sheet);
    if (!sheet) return 'sheet-missing';
    if (sheet.now.isProtected && !isUnlocked(change, sheet.now)) return 'sheet-protected';
    if (!isUnderHead(change, sheet.now)) return 'row-not-found';
    return change.kind === 'merge' ? this.mergeRefusal(change, sheet) : this.cellRefusal(change, sheet);
  }

  private tabRefusal(change: SheetChange): RefusalReason | null {
    const { spec, restores, sources = [] } = change;
    if (!sources.every((source) => isInPlace(source, this.state))) return 'plan-moved';
    if (!spec.rows.every((row) => row.every((cell) => cell === null || fitsCell(cell)))) return 'not-supported';
    const own = this.state.ownTab(spec.id);
    if (own) {
      const record = recordIn(own);
      // What an earlier version wrote without a record is compared with what it would write now.
      const edits = editsOf(own, record ?? recordOf(withTableHeader(spec)), this.state.names());
      if (edits.length === 0) return own.sheet.isProtected ? 'sheet-protected' : null;
      if (restores) return 'tab-edited';
      this.preserved.set(change, { edits, isKnown: record !== null });
    }
    return this.state.structureLocked ? 'workbook-protected' : null;
  }

  private removalRefusal({ id }: SheetRemoval): RefusalReason | null {
    const own = this.state.ownTab(id);
    if (!own) return 'sheet-missing';
    const edits = editsOf(own, recordIn(own) ?? NOTHING_WRITTEN, this.state.names());
    if (edits.length > 0) return 'tab-edited';
    return this.state.structureLocked ? 'workbook-protected' : null;
  }

  private ownerRefusal({ before, after }: OwnerChange): RefusalReason | null {
    if (!this.state.hasTab(before)) return 'sheet-missing';
    return this.state.hasTab(after) && !this.leaving.has(after) ? 'changed-since' : null;
  }

  private sheet(name: string): JudgedSheet | null {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const now = this.state.sheet(name);
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
    // Merging over another merge, or over cells that hold something, would delete contents that the person was not shown.
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
    if (sameContent(content, change.before)) {
      return replacesText(change) && now.losesFormats(change.cell) ? 'formatted-in-parts' : null;
    }
    return sameContent(content, change.after) ? 'already-so' : 'changed-since';
  }
}

/** Whether Excel takes the change though the worksheet is protected: the content of an unlocked cell, but no format. */
function isUnlocked(change: CellOrMerge, now: WorksheetState): boolean {
  return change.kind === 'cell' && change.after.font === undefined && !now.isLocked(change.cell);
}

/** Whether the header above the change is the one under which it was derived: columns have not moved. */
function isUnderHead({ anchor }: CellOrMerge, now: WorksheetState): boolean {
  return (
    anchor?.head === undefined ||
    sameContent({ value: now.content(anchor.head.cell).value }, { value: anchor.head.value })
  );
}

function recordIn({ stored }: OwnTab): TabRecord | null {
  return stored === null ? null : readRecord(stored);
}

interface JudgedSheet {
  readonly now: WorksheetState;
  readonly merges: MergeIndex;
}

/** The cells whose contents a change is judged by: a host looks at these again. */
export function judgedCells(change: CellOrMerge): string[] {
  const head = change.anchor?.head ? [plain(change.anchor.head.cell)] : [];
  return [...writtenCells(change), ...head];
}

/** The cells that a change may empty or fill. */
export function writtenCells(change: CellOrMerge): string[] {
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
