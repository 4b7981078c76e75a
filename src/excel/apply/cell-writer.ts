/** Changes of the user's cells and merges as operations. */
import { parseCell, parseRange, rangeName } from '../../core/workbook/address';
import type { CellChange, CellOrMerge } from '../../core/workbook/change';
import { addressesOf, blocksOf, rowsOf, runsOf, type CellBlock, type CellInput } from '../request/blocks';
import { groupBy } from '../../core/workbook/group-by';
import { inputOf, type Input } from '../request/literal';
import type { Operation } from '../request/operation';
import { sheetKey } from './look-sheet';
import { expectations, loadConflicts, type Expectations } from './write-conflicts';
import type { WriteConflict } from '../request/write-conflict';
import { pause } from '../request/pace';
import { answerBytes, blockBytes, bytesOf } from '../request/payload';
import type { RowKeys } from '../../core/workbook/row-keys';
import { rowKeysAfter } from '../../core/workbook/rows-after';
import { eachWithPauses } from '../../core/workbook/steps';
import type { Loaded } from '../request/session';

/** What the way of writing depends on. */
export interface CellsNow {
  /** The present format of a cell: the format Text decides how text is written. */
  formatOf(sheet: string, cell: string): string;
  /** Whether Excel takes nothing for a range of the worksheet that holds a locked cell. */
  isProtected(sheet: string): boolean;
}

interface Fonts {
  readonly font: string;
  readonly addresses: readonly string[];
}

interface SheetWrite {
  /** The worksheet's id, or its name if the id is not known. */
  readonly sheet: string;
  /** What must be there until the write. */
  readonly expected: Expectations;
  readonly unmerge: readonly string[];
  readonly blocks: readonly CellBlock<Input>[];
  readonly fonts: readonly Fonts[];
  readonly merge: readonly string[];
}

/** Asks for the contents of a block: the paths and actions of its contents and of its results. */
const ASKED_BLOCK_BYTES = 820;
/** A merge or an unmerge in a request. */
const ACTION_BYTES = 600;

/** How many changes are prepared at a time. */
const CHANGES_AT_A_TIME = 1000;

/** The changes as operations that can be divided between groups, never within one. */
export function cellOperations(changes: readonly CellOrMerge[], now: CellsNow): Promise<Operation[]> {
  const rows = new RowsWhileWriting(changes);
  return eachWithPauses(portionsOf(unitsOf(changes)), (units) => operation(units, now, rows), { pause });
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

/** The keys of rows while a job writes: what its earlier requests have written is in them. */
class RowsWhileWriting {
  private readonly order: ReadonlyMap<CellOrMerge, number>;

  constructor(private readonly changes: readonly CellOrMerge[]) {
    this.order = new Map(changes.map((change, index) => [change, index]));
  }

  before([first]: readonly CellOrMerge[]): (rows: RowKeys) => RowKeys {
    const earlier = this.changes.slice(0, first ? this.order.get(first) : 0);
    return (rows) =>
      rowKeysAfter(
        rows,
        earlier.filter(({ anchor }) => anchor?.rows.sheetId === rows.sheetId),
      );
  }
}

function operation(units: readonly (readonly CellOrMerge[])[], now: CellsNow, rows: RowsWhileWriting): Operation {
  const changes = units.flat();
  const writes = sheetWrites(changes, now, rows.before(changes));
  return {
    changes,
    isLast: true,
    isRepeatable: true,
    bytes: Math.max(
      sum(writes, writeBytes),
      sum(writes, ({ expected }) => answerBytes(expected.cells.length, wasIn(expected)) + keyBytes(expected)),
    ),
    run: (context) => {
      const told = writes.map((write) => writeSheet(context.workbook.worksheets.getItem(write.sheet), write));
      return () => told.flatMap((conflicts) => conflicts());
    },
    halve: () => {
      if (units.length < 2) return null;
      const middle = Math.ceil(units.length / 2);
      return [operation(units.slice(0, middle), now, rows), operation(units.slice(middle), now, rows)];
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

function sheetWrites(changes: readonly CellOrMerge[], now: CellsNow, seenBy: (rows: RowKeys) => RowKeys): SheetWrite[] {
  return [...groupBy(changes, sheetKey)].map(([sheet, own]) => {
    const cells = own.filter((change) => change.kind === 'cell');
    const merges = own.filter((change) => change.kind === 'merge');
    // Excel misplaces a block that spans filtered rows, and somebody may filter at any time.
    const rows = blocksOf(cells.flatMap((change) => inputs(change, now))).flatMap(rowsOf);
    return {
      sheet,
      expected: expectations(own, seenBy),
      unmerge: merges.filter((change) => !change.merged).map((change) => change.range),
      blocks: own.some((change) => now.isProtected(change.sheet)) ? rows.flatMap(runsOf) : rows,
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
 * the cells is asked for first, in the same request: see write-conflicts.ts.
 */
function writeSheet(
  worksheet: Excel.Worksheet,
  { expected, unmerge, blocks, fonts, merge }: SheetWrite,
): Loaded<WriteConflict[]> {
  const conflicts = loadConflicts(worksheet, expected);
  for (const range of unmerge) worksheet.getRange(nameOf(range)).unmerge();
  for (const block of blocks) worksheet.getRange(rangeName(block.range)).values = block.grid;
  for (const { font, addresses } of fonts) {
    for (const address of addresses) worksheet.getRanges(address).format.font.name = font;
  }
  for (const range of merge) worksheet.getRange(nameOf(range)).merge();
  return conflicts;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function wasIn({ cellsOf }: Expectations): unknown[] {
  return [...cellsOf.keys()].map((change) =>
    change.kind === 'cell' ? (change.before.formula ?? change.before.value) : null,
  );
}

function keyBytes({ rows }: Expectations): number {
  return sum(rows, ({ seen, asked }) => bytesOf(seen.keys.slice(asked.top, asked.bottom + 1)));
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
