/** What is looked at on one sheet before its cells are changed. */
import type { CellOrMerge } from '../../core/workbook/change';
import { cellName, MAX_ROWS, parseCell, parseRange, rangeName, type RangeIndex } from '../../core/workbook/address';
import { judgedCells } from '../../core/workbook/settle';
import type { Question } from '../request/ask';
import { coverOf } from '../request/blocks';
import { loadContent, type LoadedCell } from '../read/content';
import { loadMerges } from '../read/merges';

/** Filled by the answers to its sheet's questions. */
export interface SheetLook {
  /** By address. */
  readonly cells: Map<string, LoadedCell>;
  /** Merged ranges that may hold one of the cells. */
  readonly merges: RangeIndex[];
  /** Whether a row is hidden among those from the first of the cells to the last. */
  hasHiddenRows: boolean;
}

export function newSheetLook(): SheetLook {
  return { cells: new Map(), merges: [], hasHiddenRows: false };
}

/** Few enough that an answer is taken in without the pane standing still. */
const CHANGES_AT_A_TIME = 4000;

/** Fails as a whole with ItemNotFound where there is no such sheet. */
export function sheetQuestions(
  sheet: Excel.Worksheet,
  changes: readonly CellOrMerge[],
  into: SheetLook,
): Question<void>[] {
  const ranges = changes.flatMap((change) => parseRange(change.kind === 'cell' ? change.cell : change.range) ?? []);
  const top = ranges.reduce((first, range) => Math.min(first, range.top), MAX_ROWS - 1);
  const bottom = ranges.reduce((last, range) => Math.max(last, range.bottom), 0);
  const right = ranges.reduce((last, range) => Math.max(last, range.right), 0);
  const questions = [
    rowsQuestion(sheet, { top: Math.min(top, bottom), left: 0, bottom, right: 0 }, into),
    // A merged range that holds one of the cells can begin anywhere above it and to its left.
    mergesQuestion(sheet, { top: 0, left: 0, bottom, right }, into),
  ];
  for (let index = 0; index < changes.length; index += CHANGES_AT_A_TIME) {
    questions.push(cellsQuestion(sheet, changes.slice(index, index + CHANGES_AT_A_TIME), into));
  }
  return questions;
}

function rowsQuestion(sheet: Excel.Worksheet, rows: RangeIndex, into: SheetLook): Question<void> {
  return {
    ask: () => {
      const range = sheet.getRange(rangeName(rows)).load('rowHidden');
      return () => {
        // null where only some are hidden.
        into.hasHiddenRows = (range.rowHidden as boolean | null) !== false;
      };
    },
    halve: () => null,
  };
}

function mergesQuestion(sheet: Excel.Worksheet, block: RangeIndex, into: SheetLook): Question<void> {
  return {
    ask: () => {
      const merges = loadMerges(sheet, block);
      return () => void into.merges.push(...merges());
    },
    halve: () => {
      const middle = Math.floor((block.top + block.bottom) / 2);
      if (block.top === block.bottom) return null;
      return [
        mergesQuestion(sheet, { ...block, bottom: middle }, into),
        mergesQuestion(sheet, { ...block, top: middle + 1 }, into),
      ];
    },
  };
}

function cellsQuestion(sheet: Excel.Worksheet, changes: readonly CellOrMerge[], into: SheetLook): Question<void> {
  return {
    ask: () => {
      const cells = changes.flatMap(judgedCells).flatMap((cell) => parseCell(cell) ?? []);
      const blocks = coverOf(cells).map((range) => ({ range, content: loadContent(sheet, range) }));
      return () => {
        for (const { range, content } of blocks) {
          content().forEach((line, down) => {
            line.forEach((cell, across) => into.cells.set(cellName(range.top + down, range.left + across), cell));
          });
        }
      };
    },
    halve: () => {
      if (changes.length < 2) return null;
      const middle = Math.ceil(changes.length / 2);
      return [cellsQuestion(sheet, changes.slice(0, middle), into), cellsQuestion(sheet, changes.slice(middle), into)];
    },
  };
}
