/** How the cells to be changed stand just before writing: one request, however many they are. */
import { cellName, parseCell, parseRange, type CellIndex, type RangeIndex } from '../core/workbook/address';
import type { Change } from '../core/workbook/change';
import type { Standing, StandingSheet } from '../core/workbook/settle';
import { coverOf } from './blocks';
import type { CellOrMerge, FormatOf } from './cell-writer';
import { loadContent, type LoadedCell } from './content';
import { toHostError } from './errors';
import { groupBy } from './group';
import { loadMerges } from './merges';
import type { Loaded } from './session';
import { loadStructure, sameName, type SheetStructure, type Structure } from './structure';

export interface Look extends Standing {
  readonly structure: Structure;
  readonly formatOf: FormatOf;
  /** Names of the tables on a sheet; known where summary tabs are to be written. */
  tablesOn(sheet: string): readonly string[];
}

interface SheetLook {
  readonly cells: ReadonlyMap<string, LoadedCell>;
  readonly merges: readonly RangeIndex[];
}

const EMPTY: LoadedCell = { value: null, numberFormat: 'General' };

export async function look(context: Excel.RequestContext, changes: readonly Change[]): Promise<Look> {
  const wanted = groupBy(changes.filter(isCellOrMerge), (change) => change.sheet);
  try {
    return await lookAt(context, changes, wanted);
  } catch (error) {
    // `getItem` of a sheet that is gone fails the whole request: ask which are there, and look at those.
    if (toHostError(error).code !== 'not-found') throw error;
    const structure = loadStructure(context);
    await context.sync();
    const names = structure().sheets.map((sheet) => sheet.name);
    const there = [...wanted].filter(([name]) => names.some((other) => sameName(name, other)));
    return lookAt(context, changes, new Map(there));
  }
}

async function lookAt(
  context: Excel.RequestContext,
  changes: readonly Change[],
  wanted: ReadonlyMap<string, readonly CellOrMerge[]>,
): Promise<Look> {
  const structure = loadStructure(context);
  const tables = changes.some((change) => change.kind === 'sheet') ? loadTables(context) : () => [];
  const loaded = [...wanted].map(
    ([name, own]) => [name, loadSheet(context.workbook.worksheets.getItem(name), own)] as const,
  );
  await context.sync();
  const sheets = new Map(loaded.map(([name, sheet]) => [name, sheet()]));
  return describe(structure(), sheets, tables());
}

function describe(
  structure: Structure,
  looked: ReadonlyMap<string, SheetLook>,
  tables: readonly { readonly name: string; readonly sheet: string }[],
): Look {
  const find = (name: string): SheetStructure | undefined =>
    structure.sheets.find((sheet) => sameName(name, sheet.name));
  const cellAt = (sheet: string, cell: string): LoadedCell => looked.get(sheet)?.cells.get(cell) ?? EMPTY;
  const standing = (sheet: SheetStructure | undefined, name: string): StandingSheet | null =>
    sheet
      ? {
          isProtected: sheet.isProtected,
          merges: looked.get(name)?.merges ?? [],
          content: (cell) => cellAt(name, normal(cell)),
        }
      : null;
  return {
    structure,
    structureLocked: structure.isProtected,
    sheet: (name) => standing(find(name), name),
    ownTab: (id) => {
      const own = structure.sheets.find((sheet) => sameName(sheet.generated, id));
      return standing(own, own?.name ?? '');
    },
    formatOf: (sheet, cell) => cellAt(sheet, normal(cell)).numberFormat,
    tablesOn: (sheet) => tables.filter((table) => sameName(table.sheet, sheet)).map((table) => table.name),
  };
}

function loadTables(context: Excel.RequestContext): Loaded<{ name: string; sheet: string }[]> {
  const { tables } = context.workbook;
  tables.load('name,worksheet/name');
  return () => tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
}

function loadSheet(worksheet: Excel.Worksheet, changes: readonly CellOrMerge[]): Loaded<SheetLook> {
  const cells = changes.flatMap((change) => (change.kind === 'cell' ? (parseCell(change.cell) ?? []) : []));
  const blocks = coverOf(cells).map((range) => ({ range, cells: loadContent(worksheet, range) }));
  const reach = reachOf(cells, changes);
  const merges = reach ? loadMerges(worksheet, reach) : () => [];
  return () => {
    const found = new Map<string, LoadedCell>();
    for (const { range, cells: loaded } of blocks) {
      loaded().forEach((line, down) => {
        line.forEach((cell, across) => found.set(cellName(range.top + down, range.left + across), cell));
      });
    }
    return { cells: found, merges: merges() };
  };
}

/** Where a merged range that holds any of the cells can begin: all that lies above them and to their left. */
function reachOf(cells: readonly CellIndex[], changes: readonly CellOrMerge[]): RangeIndex | null {
  const corners = [
    ...cells,
    ...changes.flatMap((change) => {
      const range = change.kind === 'merge' ? parseRange(change.range) : null;
      return range ? [{ row: range.bottom, column: range.right }] : [];
    }),
  ];
  if (corners.length === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: corners.reduce((last, { row }) => Math.max(last, row), 0),
    right: corners.reduce((last, { column }) => Math.max(last, column), 0),
  };
}

function isCellOrMerge(change: Change): change is CellOrMerge {
  return change.kind === 'cell' || change.kind === 'merge';
}

/** `$A$1` → `A1`. */
function normal(cell: string): string {
  return cell.replaceAll('$', '');
}
