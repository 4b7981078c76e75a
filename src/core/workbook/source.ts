/** A worksheet to which a tab of ours refers, and how a host knows that its formulas and links still point to the right cells. */
import { rangeName, type RangeIndex } from './address';
import type { RowKeys, RowsNow } from './row-keys';

/** The texts by which the places that a tab refers to are known, such as titles, labels and headers, as they were read. */
export interface Source {
  readonly sheet: string;
  /** The worksheet's id in this session of Excel; left out in a file. */
  readonly sheetId?: string;
  /** The block that held every value; null if there was none. */
  readonly used: RangeIndex | null;
  /** A column each; '' in a row that is not looked at. */
  readonly columns: readonly RowKeys[];
}

export interface SourcesNow extends RowsNow {
  /** The block that holds every value of a worksheet; null if it has none. Asked only of the sources of tabs. */
  used(sheet: string): RangeIndex | null;
}

/**
 * Whether the worksheet has its name and size still, and each text its cell: no place that the tab refers to has moved. The
 * size tells of rows and columns that were inserted while the worksheet was being read, so that the end of it was missed.
 */
export function isInPlace({ sheet, sheetId, used, columns }: Source, now: SourcesNow): boolean {
  if (now.sheetName(sheet, sheetId) !== sheet || !isSameBlock(used, now.used(sheet))) return false;
  return columns.every((then) => {
    const { keys } = now.rowKeys(sheet, then.columns);
    return then.keys.every((key, row) => key === '' || key === keys[row]);
  });
}

function isSameBlock(a: RangeIndex | null, b: RangeIndex | null): boolean {
  return (a && rangeName(a)) === (b && rangeName(b));
}
