/** Changes of the user's cells and merges as operations. */
import { parseCell, parseRange, rangeName } from '../../core/workbook/address';
import type { CellChange, CellOrMerge } from '../../core/workbook/change';
import { addressesOf, blocksOf, rowsOf, type Block, type CellInput } from '../request/blocks';
import { groupBy } from '../request/group';
import { inputOf, type Input } from '../request/literal';
import type { Operation, Overwritten } from '../request/operation';
import { expectations, loadOverwritten, type Expectations } from './overwritten';
import { pacer } from '../request/pace';
import { answerBytes, blockBytes, bytesOf } from '../request/payload';
import type { Loaded } from '../request/session';

/** What the way of writing depends on. */
export interface CellsNow {
  /** The format of a cell as it stands: whether it is Text decides how text is written. */
  formatOf(sheet: string, cell: string): string;
  /** Whether a row is hidden among those to be written: Excel misplaces a block that spans filtered rows. */
  hasHiddenRows(sheet: string): boolean;
}

interface Fonts {
  readonly font: string;
  readonly addresses: readonly string[];
}

interface SheetWrite {
  readonly sheet: string;
  /** What must stand there until the writing. */
  readonly expected: Expectations;
  readonly unmerge: readonly string[];
  readonly blocks: readonly Block<Input>[];
  readonly fonts: readonly Fonts[];
  readonly merge: readonly string[];
}

/** Asking what stands in a block: the paths and actions of its contents and of its results. */
const ASKED_BLOCK_BYTES = 820;
/** A merge or an unmerge in a request. */
const ACTION_BYTES = 600;

/** How many changes are prepared at a time. */
const CHANGES_AT_A_TIME = 4000;

/** The changes as operations that can be divided between groups, never within one. */
export async function cellOperations(changes: readonly CellOrMerge[], now: CellsNow): Promise<Operation[]> {
  const breathe = pacer();
  const operations: Operation[] = [];
  for (const units of portionsOf(unitsOf(changes))) {
    operations.push(operation(units, now));
    await breathe();
  }
  return operations;
}

function portionsOf(units: readonly (readonly CellOrMerge[])[]): (readonly CellOrMerge[])[][] {
  const portions: (readonly CellOrMerge[])[][] = [];
  let room = 0;
  for (const unit of units) {
    if (room <= 0) {
      portions.push([]);
      room = CHANGES_AT_A_TIME;
    }
    portions.at(-1)?.push(unit);
    room -= unit.length;
  }
  return portions;
}

function operation(units: readonly (readonly CellOrMerge[])[], now: CellsNow): Operation {
  const changes = units.flat();
  const writes = sheetWrites(changes, now);
  return {
    changes,
    isLast: true,
    isRepeatable: true,
    bytes: Math.max(
      sum(writes, writeBytes),
      sum(writes, ({ expected }) => answerBytes(expected.cells)),
    ),
    run: (context) => {
      const told = writes.map((write) => writeSheet(context.workbook.worksheets.getItem(write.sheet), write));
      return () => told.flatMap((overwritten) => overwritten());
    },
    halve: () => {
      if (units.length < 2) return null;
      const middle = Math.ceil(units.length / 2);
      return [operation(units.slice(0, middle), now), operation(units.slice(middle), now)];
    },
  };
}

/** Runs of changes that no request may part: from a group's first change to its last. */
function unitsOf(changes: readonly CellOrMerge[]): CellOrMerge[][] {
  const last = new Map(changes.map((change, index) => [change.group, index]));
  const units: CellOrMerge[][] = [];
  let end = -1;
  changes.forEach((change, index) => {
    if (index > end) units.push([]);
    units.at(-1)?.push(change);
    end = Math.max(end, change.group === undefined ? index : (last.get(change.group) ?? index));
  });
  return units;
}

function sheetWrites(changes: readonly CellOrMerge[], now: CellsNow): SheetWrite[] {
  return [...groupBy(changes, (change) => change.sheet)].map(([sheet, own]) => {
    const cells = own.filter((change) => change.kind === 'cell');
    const merges = own.filter((change) => change.kind === 'merge');
    const blocks = blocksOf(cells.flatMap((change) => inputs(change, now)));
    return {
      sheet,
      expected: expectations(own),
      unmerge: merges.filter((change) => !change.merged).map((change) => change.range),
      blocks: now.hasHiddenRows(sheet) ? blocks.flatMap(rowsOf) : blocks,
      fonts: fontsOf(cells),
      merge: merges.filter((change) => change.merged).map((change) => change.range),
    };
  });
}

function inputs(change: CellChange, now: CellsNow): CellInput<Input>[] {
  const at = parseCell(change.cell);
  return at ? [{ ...at, input: inputOf(change.after, now.formatOf(change.sheet, change.cell)) }] : [];
}

function fontsOf(cells: readonly CellChange[]): Fonts[] {
  return [...groupBy(cells, (change) => change.after.font)].flatMap(([font, own]) =>
    font === undefined ? [] : [{ font, addresses: addressesOf(own.flatMap((change) => parseCell(change.cell) ?? [])) }],
  );
}

/**
 * Excel drops what is written to a merged cell other than its first: unmerged before, merged again after. What stands in
 * the cells is asked for first, in the same request: see overwritten.ts.
 */
function writeSheet(
  worksheet: Excel.Worksheet,
  { expected, unmerge, blocks, fonts, merge }: SheetWrite,
): Loaded<Overwritten[]> {
  const overwritten = loadOverwritten(worksheet, expected);
  for (const range of unmerge) worksheet.getRange(nameOf(range)).unmerge();
  for (const block of blocks) worksheet.getRange(rangeName(block.range)).values = block.grid;
  for (const { font, addresses } of fonts) {
    for (const address of addresses) worksheet.getRanges(address).format.font.name = font;
  }
  for (const range of merge) worksheet.getRange(nameOf(range)).merge();
  return overwritten;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function writeBytes({ expected, unmerge, blocks, fonts, merge }: SheetWrite): number {
  const actions = unmerge.length + merge.length + fonts.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return (
    expected.blocks.length * ASKED_BLOCK_BYTES +
    sum(blocks, blockBytes) +
    bytesOf(fonts) +
    bytesOf([unmerge, merge]) +
    actions * ACTION_BYTES
  );
}

function nameOf(range: string): string {
  const parsed = parseRange(range);
  return parsed ? rangeName(parsed) : range;
}
