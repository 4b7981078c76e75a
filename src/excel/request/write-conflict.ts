/** What a writing request found instead of our row: another person's edit, or another row. */
import type { RangeIndex } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type {
  Anchor,
  CellContent,
  CellOrMerge,
  SettingsChange,
  SheetChange,
  SheetRemoval,
} from '../../core/workbook/change';

/** A change that was written over something else than was seen. */
export interface WriteConflict {
  readonly by: CellOrMerge;
  /** `changed-since`: a cell held something else. `row-not-found`: another row was at this address. */
  readonly reason: 'changed-since' | 'row-not-found';
  /** What the cells of the change held just before, by address: those that differ, or all if the row was another one. */
  readonly found: ReadonlyMap<string, CellContent>;
  /** Whether the cells held just what was to be written: if the request was sent twice, that was our own first try. */
  readonly isAsWanted: boolean;
  /** If the row was another one: the merged ranges at the address, and what the address is derived from. */
  readonly elsewhere?: RowsAtWrite & { readonly merges: readonly RangeIndex[] };
}

/** Settings that were written over other ones than were seen. */
export interface SettingsConflict {
  readonly by: SettingsChange;
  /** Their text just before; null if it is in a separate part, which was not written over. */
  readonly found: string | null;
}

/** Tabs that were written though what they refer to had moved. */
export interface MovedSource {
  readonly tabs: readonly SheetChange[];
}

/** What a request that writes was written over unseen. */
export type Unseen = WriteConflict | SettingsConflict | TypedOnTab | MovedSource;

/** What somebody typed on a tab of ours, found just before the tab was emptied or taken away. */
export interface TypedOnTab {
  readonly by: SheetChange | SheetRemoval;
  /** Its sheet as it was seen. */
  readonly sheet: SheetSnapshot;
  readonly cell: string;
  readonly found: CellContent;
}

/** The rows of a worksheet just before the write. */
export interface RowsAtWrite {
  /** The rows, and the header that was above the change. */
  readonly anchor: Anchor;
  /** The same object for all that was found by one request. */
  readonly request: object;
}
