/** Finds the present place of changes whose rows or worksheets have moved since the changes were derived. */
import { cellName, parseCell, parseRange, rangeName } from './address';
import { isCellOrMerge, rangeOf, type Anchor, type CellOrMerge, type Change } from './change';
import { followRows, type Follow } from './follow-rows';
import type { RefusalReason } from './host';
import { titleOfKey, type RowKeys, type RowsNow } from './row-keys';

export interface Relocation {
  /** The change as it was asked for. */
  readonly origin: Change;
  /** The change at its present place; the same object if nothing has moved. */
  readonly change: Change;
  /** Why its present place is not certain; null if it is. */
  readonly lost: RefusalReason | null;
}

/** The changes at their present places, in the same order. Changes without an anchor stay if they are. */
export function relocate(changes: readonly Change[], now: RowsNow): Relocation[] {
  const places = new Map<RowKeys, Place | null>();
  return changes.map((origin): Relocation => {
    if (!isCellOrMerge(origin) || !origin.anchor) return { origin, change: origin, lost: null };
    const { rows } = origin.anchor;
    let place = places.get(rows);
    if (place === undefined) {
      place = placeNow(origin.sheet, rows, now);
      places.set(rows, place);
    }
    if (!place) return { origin, change: origin, lost: 'sheet-missing' };
    const change = moved(origin, origin.anchor, place);
    return { origin, change: change ?? origin, lost: change ? null : whyLost(origin, rows, place.rows) };
  });
}

/** The text by which a person knows the row of a change, such as a project's title; '' if none is known. */
export function rowTitle(change: Change): string {
  const range = isCellOrMerge(change) ? rangeOf(change) : null;
  const keys = isCellOrMerge(change) ? change.anchor?.rows.keys : undefined;
  if (!range || !keys) return '';
  // Rows below a merged title have no key.
  for (let row = range.top; row >= 0; row -= 1) {
    const title = titleOfKey(keys[row] ?? '');
    if (title !== '') return title;
  }
  return '';
}

/** A row between the same two rows as before was edited if it is; any other was moved or deleted. */
function whyLost(change: CellOrMerge, then: RowKeys, now: RowKeys): RefusalReason {
  const row = rangeOf(change)?.top ?? 0;
  const isSame = (at: number): boolean => (then.keys[at] ?? '') === (now.keys[at] ?? '');
  const isThere = (now.keys[row] ?? '') !== '' && !isSame(row);
  return isThere && isSame(row - 1) && isSame(row + 1) ? 'changed-since' : 'row-not-found';
}

interface Place {
  readonly sheet: string;
  readonly rows: RowKeys;
  readonly follow: Follow;
}

function placeNow(name: string, then: RowKeys, now: RowsNow): Place | null {
  const sheet = now.sheetName(name, then.sheetId);
  if (sheet === null) return null;
  const rows = now.rowKeys(sheet, then.columns);
  return { sheet, rows, follow: followRows(then, rows) };
}

function moved(change: CellOrMerge, { head }: Anchor, { sheet, rows, follow }: Place): CellOrMerge | null {
  const headNow = head && followCell(head.cell, follow);
  if (headNow === null) return null;
  const anchor: Anchor = { rows, ...(head && headNow !== undefined && { head: { cell: headNow, value: head.value } }) };
  if (change.kind === 'cell') {
    const cell = followCell(change.cell, follow);
    if (cell === null) return null;
    return isSamePlace(change, sheet, cell, head?.cell === headNow) ? change : { ...change, sheet, cell, anchor };
  }
  const range = followRange(change.range, follow);
  if (range === null) return null;
  return isSamePlace(change, sheet, range, head?.cell === headNow) ? change : { ...change, sheet, range, anchor };
}

function isSamePlace(change: CellOrMerge, sheet: string, address: string, isHeadSame: boolean): boolean {
  const own = change.kind === 'cell' ? change.cell : change.range;
  return change.sheet === sheet && own.replaceAll('$', '') === address && isHeadSame;
}

function followCell(cell: string, follow: Follow): string | null {
  const at = parseCell(cell);
  const row = at && follow(at.row);
  return at && row !== null ? cellName(row, at.column) : null;
}

function followRange(address: string, follow: Follow): string | null {
  const range = parseRange(address);
  if (!range) return null;
  const [top, bottom] = [follow(range.top), follow(range.bottom)];
  const isWhole = top !== null && bottom !== null && bottom - top === range.bottom - range.top;
  return isWhole ? rangeName({ ...range, top, bottom }) : null;
}
