import { parseCell } from '../core/workbook/address';
import type { Change } from '../core/workbook/change';
import type { ApplyReport, RefusalReason, RefusedChange, JobControl } from '../core/workbook/host';
import { relocate } from '../core/workbook/relocate';
import { rowKeysOf } from '../core/workbook/row-keys';
import { usedBlock } from '../core/workbook/snapshot';
import type { SourcesNow } from '../core/workbook/source';
import { inverses, movedOf } from '../core/workbook/inverses';
import { judgedCells, checkPreconditions, type Verdict } from '../core/workbook/check-preconditions';
import type { SheetSpec } from '../core/workbook/sheet-spec';
import { beyondFile, fitsFile, refuseMore } from './patch/refuse';
import { SheetIndex } from './patch/sheet-index';
import type { Book } from './read/book';
import { ownTab, type SheetEntry } from './read/workbook-part';
import { OwnTabs } from './tab/own-tabs';
import { isReferredTo } from './tab/references';
import { Writer } from './writer';

export interface Applied {
  readonly book: Book;
  readonly report: ApplyReport;
}

/** The workbook with those changes made that still fit. The one given stays as it is. */
export function applyChanges(book: Book, changes: readonly Change[], control: JobControl = {}): Applied {
  const rows = rowsNow(book);
  const sheets = indexSheets(
    book,
    relocate(changes, rows).map(({ change }) => change),
  );
  const tabs = new OwnTabs(book);
  const settled = judge(book, changes, sheets, tabs, rows);
  const { accepted, refused, origins } = settled;
  const writer = new Writer(book, sheets, settled, tabs);
  const applied: Change[] = [];
  const cancelled: RefusedChange[] = [];
  for (const step of steps(accepted)) {
    if (control.isCancelled?.()) {
      cancelled.push(
        ...step.map((change) => ({ change: origins.get(change) ?? change, reason: 'cancelled' as const })),
      );
    } else {
      writer.write(step);
      applied.push(...step);
      control.onProgress?.(applied.length, accepted.length);
    }
  }
  const taken = applied.map((change) => asTaken(change, sheets, book));
  return {
    book: applied.length === 0 ? book : writer.finish(),
    report: {
      applied,
      ...movedOf(applied, origins),
      refused: [...refused, ...cancelled],
      inverse: [...writer.undoing, ...inverses(taken)],
      tabs: writer.tabs,
      ...(writer.preserved.length > 0 && { preserved: writer.preserved }),
    },
  };
}

/** The present contents of the cells that `changes` name, by sheet. */
function indexSheets(book: Book, changes: readonly Change[]): Map<string, SheetIndex> {
  const asked = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind !== 'cell' && change.kind !== 'merge') continue;
    const cells = asked.get(change.sheet) ?? [];
    cells.push(...judgedCells(change));
    asked.set(change.sheet, cells);
  }
  const indexes = new Map<string, SheetIndex>();
  for (const [name, cells] of asked) {
    const entry = book.sheet(name);
    if (entry) indexes.set(name, new SheetIndex(entry, book, cells));
  }
  return indexes;
}

/** The rows of the file as they are: a change may have been derived from an earlier state of it. */
function rowsNow(book: Book): SourcesNow {
  return {
    sheetName: (name) => book.sheet(name)?.name ?? null,
    used: (name) => {
      const sheet = book.sheet(name);
      return sheet && usedBlock(book.sheetSnapshot(sheet));
    },
    rowKeys: (name, columns) => {
      const sheet = book.sheet(name);
      return sheet ? rowKeysOf(book.sheetSnapshot(sheet), columns) : { columns, keys: [] };
    },
  };
}

function judge(
  book: Book,
  changes: readonly Change[],
  sheets: ReadonlyMap<string, SheetIndex>,
  tabs: OwnTabs,
  rows: SourcesNow,
): Verdict {
  const settled = checkPreconditions(changes, {
    ...rows,
    structureLocked: book.workbook.structureLocked,
    sheet: (name) => sheets.get(name) ?? null,
    ownTab: (id) => tabs.get(id),
    hasTab: (id) => ownTab(book.workbook, id) !== null,
    names: () => tabs.names(),
    settings: () => book.settings(),
  });
  const removals = settled.accepted.filter((change) => change.kind === 'sheet-removal');
  const leaving = new Set(removals.flatMap(({ id }) => ownTab(book.workbook, id) ?? []));
  const rewritten = new Map(
    settled.accepted.flatMap((change): [SheetEntry, SheetSpec][] => {
      const tab = change.kind === 'sheet' ? ownTab(book.workbook, change.spec.id) : null;
      return tab && change.kind === 'sheet' && !settled.preserved.has(change) ? [[tab, change.spec]] : [];
    }),
  );
  const stays = book.workbook.sheets.some((sheet) => sheet.visibility === 'visible' && !leaving.has(sheet));
  return refuseMore(settled, (change): RefusalReason | null => {
    if (change.kind === 'sheet') {
      return change.spec.rows.every((row) => row.every((cell) => !cell || fitsFile(cell))) ? null : 'not-supported';
    }
    if (change.kind === 'sheet-removal') {
      const tab = ownTab(book.workbook, change.id);
      // Excel opens no workbook without a sheet to show.
      if (!stays) return 'not-supported';
      return tab && isReferredTo(book, tab, { leaving, rewritten }) ? 'tab-in-use' : null;
    }
    if (change.kind === 'settings' || change.kind === 'owner') return null;
    const sheet = sheets.get(change.sheet);
    return sheet ? beyondFile(change, sheet) : 'sheet-missing';
  });
}

/** The changes of one sheet's cells and merges together, the others alone; cells first, if they were looked up. */
function steps(accepted: readonly Change[]): Change[][] {
  const bySheet = new Map<string, Change[]>();
  const alone: Change[][] = [];
  for (const change of accepted) {
    if (change.kind !== 'cell' && change.kind !== 'merge') alone.push([change]);
    else {
      const changes = bySheet.get(change.sheet) ?? [];
      changes.push(change);
      bySheet.set(change.sheet, changes);
    }
  }
  return [...bySheet.values(), ...alone];
}

/**
 * A change as it took effect, so that its inverse fits: an empty text is no content; a new font had one before it, and a
 * text the formats of its parts.
 */
function asTaken(change: Change, sheets: ReadonlyMap<string, SheetIndex>, book: Book): Change {
  if (change.kind !== 'cell') return change;
  const { before, after } = change;
  const isBlank = after.value === '' && after.formula === undefined;
  const sheet = sheets.get(change.sheet);
  const place = parseCell(change.cell);
  const rich = place && sheet ? sheet.rich(place.row, place.column) : null;
  const font =
    place && sheet && after.font !== undefined && before.font === undefined
      ? book.context.styles.format(sheet.style(place.row, place.column)).font
      : undefined;
  return {
    ...change,
    before: { ...before, ...(font !== undefined && { font }), ...(rich !== null && { rich }) },
    after: isBlank ? { ...after, value: null } : after,
  };
}
