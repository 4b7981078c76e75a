/** What is looked at on one sheet before its cells are changed. */
import { rangeOf, replacesText, type CellOrMerge } from '../../core/workbook/change';
import { cellName, parseCell, rangeName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { judgedCells, writtenCells } from '../../core/workbook/check-preconditions';
import type { Question } from '../request/ask';
import { coverOf } from '../request/blocks';
import { loadContent, type LoadedCell } from '../read/content';
import { loadTraits } from '../read/cell-properties';
import { loadUsedBlock } from '../read/extent';
import { loadMerges } from '../read/merges';
import type { RowKeys } from '../../core/workbook/row-keys';
import type { Source } from '../../core/workbook/source';
import { joined, loadRowKeys, WHOLE_FORM, type Rows } from './row-keys';
import type { Loaded } from '../request/session';

/** Whether the cells of a block are locked; null if some are and some are not. */
interface Lock {
  readonly range: RangeIndex;
  readonly isLocked: boolean | null;
}

/** Filled by the answers to its sheet's questions. */
export interface SheetLook {
  /** By address. */
  readonly cells: Map<string, LoadedCell>;
  /** The keys of the worksheet's rows, by the columns that make them up. */
  readonly rowKeys: Map<string, RowKeys>;
  /** The block that holds every value; known of the sources of tabs. */
  used: RangeIndex | null;
  /** Merged ranges that may hold one of the cells. */
  readonly merges: RangeIndex[];
  readonly locks: Lock[];
  /** Cells of partly locked blocks that are not locked, by address. */
  readonly unlocked: Set<string>;
  /** The cells whose text will be replaced, if they are formatted in parts. */
  readonly inParts: Set<string>;
}

export function newSheetLook(): SheetLook {
  return {
    cells: new Map(),
    rowKeys: new Map(),
    used: null,
    merges: [],
    locks: [],
    unlocked: new Set(),
    inParts: new Set(),
  };
}

/** By what a change's worksheet is asked for: its id if the change knows it, else its name. */
export function sheetKey({ sheet, anchor }: CellOrMerge): string {
  return anchor?.rows.sheetId ?? sheet;
}

/** Few enough that an answer is taken in without the pane standing still. */
const CHANGES_AT_A_TIME = 4000;

/** Fails as a whole with ItemNotFound if there is no such sheet. */
export function sheetQuestions(
  sheet: Excel.Worksheet,
  changes: readonly CellOrMerge[],
  into: SheetLook,
): Question<void>[] {
  const ranges = changes.flatMap((change) => rangeOf(change) ?? []);
  const bottom = ranges.reduce((last, range) => Math.max(last, range.bottom), 0);
  const right = ranges.reduce((last, range) => Math.max(last, range.right), 0);
  const questions = [
    // A merged range that holds one of the cells can begin anywhere above it and to its left.
    mergesQuestion(sheet, { top: 0, left: 0, bottom, right }, into),
  ];
  for (const columns of keyColumns(changes)) questions.push(rowKeysQuestion(sheet, columns, WHOLE_FORM, into));
  for (let index = 0; index < changes.length; index += CHANGES_AT_A_TIME) {
    questions.push(cellsQuestion(sheet, changes.slice(index, index + CHANGES_AT_A_TIME), into));
  }
  return questions;
}

/** Asks for the texts of a worksheet to which tabs refer. Fails as a whole with ItemNotFound if there is no such sheet. */
export function sourceQuestions(sheet: Excel.Worksheet, { columns }: Source, into: SheetLook): Question<void>[] {
  return [usedQuestion(sheet, into), ...columns.map((own) => rowKeysQuestion(sheet, own.columns, WHOLE_FORM, into))];
}

function usedQuestion(sheet: Excel.Worksheet, into: SheetLook): Question<void> {
  return {
    ask: () => {
      const used = loadUsedBlock(sheet);
      return () => {
        into.used = used();
      };
    },
    halve: () => null,
  };
}

/** Each set of key columns once. */
function keyColumns(changes: readonly CellOrMerge[]): readonly (readonly number[])[] {
  const rows = new Set(changes.flatMap(({ anchor }) => anchor?.rows ?? []));
  return [...new Map([...rows].map(({ columns }) => [columns.join(), columns])).values()];
}

function rowKeysQuestion(
  sheet: Excel.Worksheet,
  columns: readonly number[],
  rows: Rows,
  into: SheetLook,
): Question<void> {
  return {
    ask: () => {
      const keys = loadRowKeys(sheet, columns, rows);
      return () => {
        const name = columns.join();
        into.rowKeys.set(name, joined(into.rowKeys.get(name), keys(), rows));
      };
    },
    halve: () => {
      const middle = Math.floor((rows.top + rows.bottom) / 2);
      if (rows.top === rows.bottom) return null;
      return [
        rowKeysQuestion(sheet, columns, { top: rows.top, bottom: middle }, into),
        rowKeysQuestion(sheet, columns, { top: middle + 1, bottom: rows.bottom }, into),
      ];
    },
  };
}

/** Asks cell by cell for the locks of blocks of which some cells are locked: only a protected worksheet needs it. */
export function lockQuestions(sheet: Excel.Worksheet, { locks, unlocked }: SheetLook): Question<void>[] {
  return locks.flatMap(({ range, isLocked }) => (isLocked === null ? [locksQuestion(sheet, range, unlocked)] : []));
}

function locksQuestion(sheet: Excel.Worksheet, range: RangeIndex, into: Set<string>): Question<void> {
  return {
    ask: () => {
      const properties = sheet.getRange(rangeName(range)).getCellProperties({ format: { protection: true } });
      return () => {
        properties.value.forEach((line, down) => {
          line.forEach((cell, across) => {
            if (cell.format?.protection?.locked === false) into.add(cellName(range.top + down, range.left + across));
          });
        });
      };
    },
    halve: () => {
      const middle = Math.floor((range.top + range.bottom) / 2);
      if (range.top === range.bottom) return null;
      return [
        locksQuestion(sheet, { ...range, bottom: middle }, into),
        locksQuestion(sheet, { ...range, top: middle + 1 }, into),
      ];
    },
  };
}

/** Whether a cell is locked, as far as it was looked at; what is not known counts as locked. */
export function isLockedIn({ locks, unlocked }: SheetLook, { row, column }: CellIndex): boolean {
  if (unlocked.has(cellName(row, column))) return false;
  const own = locks.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
  return own?.isLocked !== false;
}

function loadLock(sheet: Excel.Worksheet, range: RangeIndex): Loaded<Lock> {
  const { protection } = sheet.getRange(rangeName(range)).format;
  protection.load('locked');
  return () => ({ range, isLocked: protection.locked });
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
      const locks = blocks.map(({ range }) => loadLock(sheet, range));
      const inParts = loadCellsInParts(sheet, changes);
      return () => {
        for (const cell of inParts()) into.inParts.add(cell);
        into.locks.push(...locks.map((lock) => lock()));
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

/** The cells whose text is replaced and that are formatted in parts. */
function loadCellsInParts(sheet: Excel.Worksheet, changes: readonly CellOrMerge[]): Loaded<string[]> {
  const replaced = changes.filter((change) => change.kind === 'cell' && replacesText(change)).flatMap(writtenCells);
  const ranges = coverOf(replaced.flatMap((cell) => parseCell(cell) ?? []));
  const loaded = ranges.map((range) => loadTraits(sheet, range, ['runs']));
  return () => loaded.flatMap((traits) => [...traits()].flatMap(([cell, { runs }]) => (runs === null ? [] : [cell])));
}
