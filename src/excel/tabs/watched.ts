/**
 * A tab of ours just before it is emptied or taken away. Somebody may type on it in the moment between our look and our
 * writing: the request that empties cells asks first what stands in them, so that it can be given back (return-typed.ts).
 */
import { cellName, MAX_COLUMNS, MAX_ROWS, overlaps, rangeName, type RangeIndex } from '../../core/workbook/address';
import { sameContent, type CellContent, type SheetChange, type SheetRemoval } from '../../core/workbook/change';
import { contentIn } from '../../core/workbook/contents';
import { meaningOf } from '../../core/workbook/formula/meaning';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { loadUsed } from '../read/content';
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

/** The tab in blocks of rows, and whatever has come to stand around them. */
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
      const sheet = context.workbook.worksheets.getItem(seen.name);
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

/** Asks what stands in the block; the answer is what was not seen there. */
function loadTyped(
  sheet: Excel.Worksheet,
  block: RangeIndex,
  seen: SheetSnapshot,
  by: Watched['change'],
): Loaded<TypedOnTab[]> {
  const used = loadUsed(sheet, block);
  return () => {
    const { row, column, cells } = used() ?? { row: 0, column: 0, cells: [] };
    return cells.flatMap((line, down) =>
      line.flatMap(({ value, formula }, across): TypedOnTab[] => {
        const cell = cellName(row + down, column + across);
        const found = formula === undefined ? { value } : { value, formula };
        const isTheirs = !isEmpty(found) && !isSame(found, contentIn(seen, cell));
        return isTheirs ? [{ by, sheet: seen.name, cell, found }] : [];
      }),
    );
  };
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === undefined;
}

/** A formula whose references have moved meanwhile is the same. */
function isSame(a: CellContent, b: CellContent): boolean {
  if (a.formula === undefined || b.formula === undefined) return sameContent(a, b);
  return a.formula === b.formula || meaningOf(a.formula).shape === meaningOf(b.formula).shape;
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
