/**
 * A tab of ours just before it is emptied or taken away. Somebody may type on it in the moment between our look and our
 * writing: the request that empties cells first asks for their contents, so that they can be restored (return-typed.ts).
 */
import { cellName, MAX_COLUMNS, MAX_ROWS, overlaps, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { CellContent, SheetChange, SheetRemoval } from '../../core/workbook/change';
import { contentIn } from '../../core/workbook/contents';
import { recordedCell } from '../../core/workbook/own-tab/record';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { loadUsed } from '../read/content';
import { worksheetOf } from '../read/structure';
import type { Operation } from '../request/operation';
import type { TypedOnTab } from '../request/write-conflict';
import { answerBytes } from '../request/payload';
import type { Loaded } from '../request/session';

export interface Watched {
  readonly change: SheetChange | SheetRemoval;
  /** The tab as it was seen. */
  readonly seen: SheetSnapshot;
  /** Whether its cells are emptied. */
  readonly empties: boolean;
  /** The header of a table that stays: its texts too, for formulas elsewhere refer to its columns. */
  readonly header: RangeIndex | null;
}

/** Few enough that an answer is taken in without the pane standing still. */
const CELLS_AT_A_TIME = 4000;
const ASKED_BYTES = 2500;

/** The tab in blocks of rows, and the cells that were filled around them. */
export function watching(tab: Watched): Operation[] {
  const { origin, values } = tab.seen;
  const right = origin.column + (values[0]?.length ?? 0);
  const bottom = right === 0 ? 0 : origin.row + values.length;
  const height = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, right)));
  const blocks = Array.from({ length: Math.ceil(bottom / height) }, (_, index) => {
    const top = index * height;
    return { top, left: 0, bottom: Math.min(top + height, bottom) - 1, right: right - 1 };
  });
  const beside = { top: 0, left: right, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const below = right === 0 ? [] : [{ top: bottom, left: 0, bottom: MAX_ROWS - 1, right: right - 1 }];
  return [...blocks, ...below, beside].map((block) => watch(tab, block));
}

function watch(tab: Watched, block: RangeIndex): Operation {
  const { change, seen, empties, header } = tab;
  return {
    changes: [change],
    bytes: ASKED_BYTES + bytesIn(seen, block),
    isLast: false,
    continues: true,
    run: (context) => {
      const sheet = worksheetOf(context, seen);
      const typed = loadTyped(sheet, block, seen, change);
      if (empties) for (const range of without(block, header)) sheet.getRange(rangeName(range)).clear('Contents');
      return typed;
    },
    halve: () => {
      if (block.top === block.bottom) return null;
      const middle = Math.floor((block.top + block.bottom) / 2);
      return [watch(tab, { ...block, bottom: middle }), watch(tab, { ...block, top: middle + 1 })];
    },
  };
}

/** Bytes of the answer to what was seen in the block. */
function bytesIn({ origin, values, formulas }: SheetSnapshot, block: RangeIndex): number {
  const contents = values.flatMap((line, down) => {
    const row = origin.row + down;
    if (row < block.top || row > block.bottom || origin.column > block.right) return [];
    return line.map((value, across) => {
      const formula = formulas[cellName(row, origin.column + across)];
      return formula ?? value;
    });
  });
  return answerBytes(contents.length, contents);
}

/**
 * Asks for the contents of the block; the answer is what was not seen there. A row that was seen elsewhere on the tab has only
 * been moved: somebody has sorted the table.
 */
function loadTyped(
  sheet: Excel.Worksheet,
  block: RangeIndex,
  seen: SheetSnapshot,
  by: Watched['change'],
): Loaded<TypedOnTab[]> {
  const used = loadUsed(sheet, block);
  return () => {
    const { row, column, cells } = used() ?? { row: 0, column: 0, cells: [] };
    let rows: ReadonlySet<string> | undefined;
    return cells.flatMap((line, down) => {
      const typed = line.flatMap(({ value, formula }, across): TypedOnTab[] => {
        const cell = cellName(row + down, column + across);
        const found = formula === undefined ? { value } : { value, formula };
        const isTheirs = keyOf(found) !== '' && keyOf(found) !== keyOf(contentIn(seen, cell));
        return isTheirs ? [{ by, sheet: seen, cell, found }] : [];
      });
      if (typed.length === 0) return [];
      rows ??= rowKeys(seen);
      return rows.has(rowKey(line, column)) ? [] : typed;
    });
  };
}

/** What a cell holds, in short: a formula whose references have moved is the same. '' for an empty one. */
function keyOf({ value, formula }: CellContent): string {
  const cell = recordedCell(value, formula);
  return cell ? `${cell.kind} ${cell.hash}` : '';
}

function rowKey(line: readonly CellContent[], column: number): string {
  const cells = line.map((content, across) => ({ column: column + across, key: keyOf(content) }));
  return JSON.stringify(cells.filter(({ key }) => key !== ''));
}

function rowKeys(seen: SheetSnapshot): Set<string> {
  const { origin, values } = seen;
  return new Set(
    values.map((line, down) => {
      const cells = line.map((_, across) => contentIn(seen, cellName(origin.row + down, origin.column + across)));
      return rowKey(cells, origin.column);
    }),
  );
}

/** The block without the cells of the header: what is above, below and beside it. */
function without(block: RangeIndex, header: RangeIndex | null): RangeIndex[] {
  if (!header || !overlaps(block, header)) return [block];
  const { top, left, right } = header;
  const around = [
    { ...block, bottom: top - 1 },
    { ...block, top: top + 1 },
    { ...block, top, bottom: top, right: left - 1 },
    { ...block, top, bottom: top, left: right + 1 },
  ];
  return around.filter((range) => range.top <= range.bottom && range.left <= range.right);
}
