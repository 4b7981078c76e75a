/**
 * Edits by somebody else between our look and our write. Office.js has no write on a condition. So the request that
 * writes first asks what the cells hold just before, and which rows they are in. If that differs from what was seen,
 * the write is undone (restore-edits.ts).
 *
 * Two cases remain: an edit that reaches our Excel only after the request (Excel merges it, the last one wins), and a
 * failed request, whose answer is lost.
 */
import { cellName, parseCell, parseRange, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { rangeOf, sameContent, type Anchor, type CellContent, type CellOrMerge } from '../../core/workbook/change';
import { followRows, type Follow } from '../../core/workbook/follow-rows';
import type { RowKeys } from '../../core/workbook/row-keys';
import { rowKeysAfter } from '../../core/workbook/rows-after';
import { writtenCells } from '../../core/workbook/check-preconditions';
import { coverOf } from '../request/blocks';
import { loadContent, type LoadedCell } from '../read/content';
import { loadMerges } from '../read/merges';
import type { Loaded } from '../request/session';
import type { WriteConflict } from '../request/write-conflict';
import { bytesOf } from '../request/payload';
import { loadRowKeys, WHOLE_FORM, type Rows } from './row-keys';

/** What the changes of one worksheet expect there. */
export interface Expectations {
  /** The changes, each with the cells that it empties or fills. */
  readonly cellsOf: ReadonlyMap<CellOrMerge, readonly string[]>;
  /** All of these cells, and the headers above them. */
  readonly cells: readonly CellIndex[];
  /** The blocks in which the cells are asked for. */
  readonly blocks: readonly RangeIndex[];
  /** The keys of the rows that are written to, each with the rows in which they are asked for. */
  readonly rows: readonly ExpectedRows[];
}

interface ExpectedRows {
  /** As a change of `changes` has it. */
  readonly of: RowKeys;
  /** The same with what this job has written by then. */
  readonly seen: RowKeys;
  readonly asked: Rows;
}

const EMPTY: CellContent = { value: null };

/** Of a longer worksheet only the keys around the rows that are written are asked for again. */
const WHOLE_BYTES = 512 * 1024;

/** `seenBy` gives the keys of rows as they are once the job's earlier requests are done. */
export function expectations(changes: readonly CellOrMerge[], seenBy: (rows: RowKeys) => RowKeys): Expectations {
  const cellsOf = cellsByChange(changes);
  const heads = changes.flatMap(({ anchor }) => anchor?.head?.cell ?? []);
  const cells = [...new Set([...cellsOf.values(), heads].flat())].flatMap((cell) => parseCell(cell) ?? []);
  const byRows = new Map<RowKeys, number[]>();
  for (const change of changes) {
    const range = rangeOf(change);
    if (!change.anchor || !range) continue;
    const own = byRows.get(change.anchor.rows) ?? [];
    own.push(range.top, range.bottom);
    byRows.set(change.anchor.rows, own);
  }
  const rows = [...byRows].map(([of, own]): ExpectedRows => {
    const seen = seenBy(of);
    return { of, seen, asked: bytesOf(seen.keys) <= WHOLE_BYTES ? WHOLE_FORM : surroundings(seen, own) };
  });
  return { cellsOf, cells, blocks: coverOf(cells), rows };
}

/** What a merge covers and a cell's change empties is the cell's. */
function cellsByChange(changes: readonly CellOrMerge[]): ReadonlyMap<CellOrMerge, readonly string[]> {
  const written = new Set(changes.filter(({ kind }) => kind === 'cell').flatMap(writtenCells));
  const own = (change: CellOrMerge): string[] =>
    change.kind === 'cell' ? writtenCells(change) : writtenCells(change).filter((cell) => !written.has(cell));
  return new Map(changes.map((change) => [change, own(change)]));
}

/** From the last row before these whose key occurs once to the first such row after them. */
function surroundings({ keys }: RowKeys, rows: readonly number[]): Rows {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isUnique = (row: number): boolean => counts.get(keys[row] ?? '') === 1 && keys[row] !== '';
  let top = rows.reduce((first, row) => Math.min(first, row), Infinity) - 1;
  let bottom = rows.reduce((last, row) => Math.max(last, row), 0) + 1;
  while (top > 0 && !isUnique(top)) top -= 1;
  while (bottom < keys.length && !isUnique(bottom)) bottom += 1;
  return { top: Math.max(0, top), bottom };
}

/** Asks, before anything is written, what is there now; the answer is what was not expected. */
export function loadConflicts(sheet: Excel.Worksheet, expected: Expectations): Loaded<WriteConflict[]> {
  const blocks = expected.blocks.map((range) => ({ range, content: loadContent(sheet, range) }));
  const rows = expected.rows.map(({ of, seen, asked }) => ({ of, seen, keys: loadRowKeys(sheet, of.columns, asked) }));
  const changes = [...expected.cellsOf.keys()];
  const merges = changes.flatMap((change) => {
    const range = change.kind === 'merge' ? parseRange(change.range) : null;
    return range ? [{ change, areas: loadMerges(sheet, range) }] : [];
  });
  return () => {
    const now = contentsOf(blocks);
    const request = {};
    const written = new Set([...expected.cellsOf.values()].flat());
    const atWrite = new Map<RowKeys, RowsThen>();
    for (const { of, seen, keys } of rows) {
      const found = keys();
      const follow = followRows(seen, found);
      atWrite.set(of, { found, follow, followRepeated: followRows(rowKeysAfter(seen, changes), found) });
    }
    const isWanted = (by: CellOrMerge, found: ReadonlyMap<string, CellContent>): boolean =>
      [...found.values()].every((content) => sameContent(content, by.kind === 'cell' ? by.after : EMPTY));
    const mergesOf = new Map(merges.map(({ change, areas }) => [change, areas()]));
    return [...expected.cellsOf].flatMap(([by, cells]): WriteConflict[] => {
      const own = by.anchor && atWrite.get(by.anchor.rows);
      const { anchor } = by;
      const isUnderHead = !anchor?.head || sameContent(now(anchor.head.cell), anchor.head);
      if (own && !(isUnderHead && isInPlace(by, own.follow))) {
        const found = new Map(cells.map((cell) => [cell, now(cell)]));
        const isAsWanted = isUnderHead && isInPlace(by, own.followRepeated) && isWanted(by, found);
        const elsewhere = { anchor: anchorThen(by, own, now, written), request, merges: mergesOf.get(by) ?? [] };
        return [{ by, reason: 'row-not-found', found, isAsWanted, elsewhere }];
      }
      const before = by.kind === 'cell' ? by.before : EMPTY;
      const found = new Map(cells.flatMap((cell) => (sameContent(now(cell), before) ? [] : [[cell, now(cell)]])));
      return found.size === 0 ? [] : [{ by, reason: 'changed-since', found, isAsWanted: isWanted(by, found) }];
    });
  };
}

interface RowsThen {
  readonly found: RowKeys;
  readonly follow: Follow;
  /** The same, had this request been carried out before. */
  readonly followRepeated: Follow;
}

/** What an address is derived from at the time of the write: the rows, and the content above it, header or not. */
function anchorThen(
  change: CellOrMerge,
  { found, follow }: RowsThen,
  now: (cell: string) => CellContent,
  written: ReadonlySet<string>,
): Anchor {
  const head = change.anchor?.head;
  const at = head && parseCell(head.cell);
  const row = at && follow(at.row);
  if (!head || !at) return { rows: found };
  const cell = cellName(row ?? at.row, at.column);
  // The header itself was written over: it says nothing any more.
  if (written.has(cell)) return { rows: found };
  return { rows: found, head: { cell, value: cell === head.cell ? now(cell).value : head.value } };
}

/** Whether the rows of a change are still if they were seen. */
function isInPlace(change: CellOrMerge, follow: Follow): boolean {
  const range = rangeOf(change);
  return range !== null && follow(range.top) === range.top && follow(range.bottom) === range.bottom;
}

function contentsOf(
  blocks: readonly { readonly range: RangeIndex; readonly content: Loaded<LoadedCell[][]> }[],
): (cell: string) => CellContent {
  const found = new Map<string, CellContent>();
  for (const { range, content } of blocks) {
    content().forEach((line, down) => {
      line.forEach(({ value, formula }, across) => {
        const cell = cellName(range.top + down, range.left + across);
        found.set(cell, formula === undefined ? { value } : { value, formula });
      });
    });
  }
  return (cell) => found.get(cell) ?? EMPTY;
}
