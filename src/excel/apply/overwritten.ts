/**
 * What somebody else edits between our looking and our writing. Office.js has no write on a condition: what can be done is
 * to ask, first thing in the request that writes, what stands in the cells just before. Where that is not what was seen,
 * it is put back (give-back.ts), so that nothing of theirs is lost.
 *
 * What is left: an edit that reaches our Excel's copy of the workbook only after the request (another's machine sends it
 * later) is merged by Excel itself, the last one winning; and where the request fails, its answer is lost with it.
 */
import { cellName, parseCell, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { type CellContent, type CellOrMerge, sameContent } from '../../core/workbook/change';
import { judgedCells } from '../../core/workbook/settle';
import { coverOf } from '../request/blocks';
import { loadContent, type LoadedCell } from '../read/content';
import type { Overwritten } from '../request/operation';
import type { Loaded } from '../request/session';

/** A cell and what was seen in it. */
interface Expected extends CellIndex {
  readonly by: CellOrMerge;
  readonly before: CellContent;
  /** What we write: found there, the request was repeated, or somebody else has written the same. */
  readonly after: CellContent;
}

/** What the changes of one sheet expect of its cells. */
export interface Expectations {
  readonly cells: readonly Expected[];
  /** The blocks in which they are asked for. */
  readonly blocks: readonly RangeIndex[];
}

const EMPTY: CellContent = { value: null };

/** A merge expects that the cells that it covers are empty. */
export function expectations(changes: readonly CellOrMerge[]): Expectations {
  const found = new Map<string, Expected>();
  for (const by of changes) {
    for (const cell of judgedCells(by)) {
      const at = parseCell(cell);
      if (!at) continue;
      if (by.kind === 'cell') found.set(cell, { ...at, by, before: by.before, after: by.after });
      else if (!found.has(cell)) found.set(cell, { ...at, by, before: EMPTY, after: EMPTY });
    }
  }
  const cells = [...found.values()];
  return { cells, blocks: coverOf(cells) };
}

/** Asks what stands there now; the answer is what was not expected. */
export function loadOverwritten(sheet: Excel.Worksheet, expected: Expectations): Loaded<Overwritten[]> {
  const blocks = expected.blocks.map((range) => ({ range, content: loadContent(sheet, range) }));
  return () => {
    const now = new Map<string, LoadedCell>();
    for (const { range, content } of blocks) {
      content().forEach((line, down) => {
        line.forEach((cell, across) => now.set(cellName(range.top + down, range.left + across), cell));
      });
    }
    return expected.cells.flatMap(({ row, column, by, before, after }): Overwritten[] => {
      const cell = cellName(row, column);
      const { value, formula } = now.get(cell) ?? EMPTY;
      const found = formula === undefined ? { value } : { value, formula };
      return sameContent(found, before) || sameContent(found, after) ? [] : [{ by, cell, found }];
    });
  };
}
