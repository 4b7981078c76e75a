/** How the cells to be changed stand just before writing: one request, however many they are. */
import { cellName, MAX_ROWS, parseCell, parseRange, type RangeIndex } from '../core/workbook/address';
import type { Change } from '../core/workbook/change';
import { judgedCells, type Standing, type StandingSheet } from '../core/workbook/settle';
import { askAll, type Question } from './ask';
import { coverOf } from './blocks';
import { isCellOrMerge, type CellOrMerge, type CellsNow } from './cell-writer';
import { loadContent, type LoadedCell } from './content';
import { toHostError } from './errors';
import { groupBy } from './group';
import { loadMerges } from './merges';
import type { Loaded } from './session';
import { loadExpectedSettings, loadSettings, loadSettingsIds, type SettingsParts } from './settings-part';
import { loadStructure, sameName, type SheetStructure, type Structure } from './structure';

export interface Look extends Standing, CellsNow {
  readonly structure: Structure;
  /** The parts that hold our settings; known where settings are to be written. */
  readonly settingsIds: readonly string[];
  /** The tables of the workbook; known where summary tabs are to be written. */
  readonly tables: readonly TableOnSheet[];
}

interface TableOnSheet {
  readonly name: string;
  readonly sheet: string;
}

/** The workbook as far as the changes go. */
interface Frame {
  readonly structure: Structure;
  readonly settings: SettingsParts;
  readonly tables: readonly TableOnSheet[];
}

/** How the parts of a frame are asked for that not every change needs. */
type FrameLoaders = {
  readonly [Part in 'tables' | 'settings']: (context: Excel.RequestContext) => Loaded<Frame[Part]>;
};

const NO_SETTINGS: SettingsParts = { ids: [], text: null };

/** What stands in the cells of some changes of a sheet. */
interface Patch {
  readonly sheet: string;
  readonly cells: readonly (readonly [address: string, cell: LoadedCell])[];
  readonly merges: readonly RangeIndex[];
  /** Whether a row is hidden among those from the first of the sheet's cells to the last. */
  readonly hasHiddenRows: boolean;
}

const EMPTY: LoadedCell = { value: null, numberFormat: 'General' };

export async function look(context: Excel.RequestContext, changes: readonly Change[]): Promise<Look> {
  const wanted = groupBy(changes.filter(isCellOrMerge), (change) => change.sheet);
  const needsTables = changes.some((change) => change.kind === 'sheet');
  const settings = changes.find((change) => change.kind === 'settings');
  const loadFrame = (loadParts: FrameLoaders['settings']): FrameLoaders => ({
    tables: needsTables ? loadTables : () => () => [],
    settings: settings ? loadParts : () => () => NO_SETTINGS,
  });
  try {
    const expected = settings !== undefined && settings.before !== null;
    return await lookAt(
      context,
      loadFrame((asked) => loadExpectedSettings(asked, expected)),
      wanted,
    );
  } catch (error) {
    // What is asked for by its name and is gone fails the whole request: ask what is there, and look at that.
    if (toHostError(error).code !== 'sheet-gone' && !settings) throw error;
    const structure = loadStructure(context);
    const ids = loadSettingsIds(context);
    await context.sync();
    const names = structure().sheets.map((sheet) => sheet.name);
    const there = [...wanted].filter(([name]) => names.some((other) => sameName(name, other)));
    return lookAt(
      context,
      loadFrame((asked) => loadSettings(asked, ids())),
      new Map(there),
    );
  }
}

async function lookAt(
  context: Excel.RequestContext,
  loaders: FrameLoaders,
  wanted: ReadonlyMap<string, readonly CellOrMerge[]>,
): Promise<Look> {
  const questions: Question<Frame | Patch>[] = [
    frameQuestion(context, loaders),
    ...[...wanted].map(([sheet, changes]) => patchQuestion(context, sheet, changes, rowsOf(changes))),
  ];
  const [frame, ...patches] = await askAll(context, [questions]);
  return describe(frame as Frame, patches as Patch[]);
}

function frameQuestion(context: Excel.RequestContext, loaders: FrameLoaders): Question<Frame> {
  return {
    ask: () => {
      const structure = loadStructure(context);
      const tables = loaders.tables(context);
      const settings = loaders.settings(context);
      return () => ({ structure: structure(), tables: tables(), settings: settings() });
    },
    halve: () => null,
  };
}

function loadTables(context: Excel.RequestContext): Loaded<Frame['tables']> {
  const { tables } = context.workbook;
  tables.load('name,worksheet/name');
  return () => tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
}

function patchQuestion(
  context: Excel.RequestContext,
  sheet: string,
  changes: readonly CellOrMerge[],
  rows: string,
): Question<Patch> {
  return {
    ask: () => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const cells = changes.flatMap(judgedCells).flatMap((cell) => parseCell(cell) ?? []);
      const blocks = coverOf(cells).map((range) => loadCells(worksheet, range));
      const merges = loadMerges(worksheet, reachOf(changes));
      const spanned = worksheet.getRange(rows).load('rowHidden');
      return () => ({
        sheet,
        cells: blocks.flatMap((block) => block()),
        merges: merges(),
        // null where only some are hidden.
        hasHiddenRows: (spanned.rowHidden as boolean | null) !== false,
      });
    },
    halve: () => {
      if (changes.length < 2) return null;
      const middle = Math.ceil(changes.length / 2);
      return [
        patchQuestion(context, sheet, changes.slice(0, middle), rows),
        patchQuestion(context, sheet, changes.slice(middle), rows),
      ];
    },
  };
}

function loadCells(worksheet: Excel.Worksheet, range: RangeIndex): Loaded<[string, LoadedCell][]> {
  const content = loadContent(worksheet, range);
  return () =>
    content().flatMap((line, down) =>
      line.map((cell, across): [string, LoadedCell] => [cellName(range.top + down, range.left + across), cell]),
    );
}

/** The rows from the first of the cells to the last, as `2:40`. */
function rowsOf(changes: readonly CellOrMerge[]): string {
  const ranges = rangesOf(changes);
  const top = ranges.reduce((first, range) => Math.min(first, range.top), MAX_ROWS - 1);
  const bottom = ranges.reduce((last, range) => Math.max(last, range.bottom), 0);
  return `${String(Math.min(top, bottom) + 1)}:${String(bottom + 1)}`;
}

function rangesOf(changes: readonly CellOrMerge[]): RangeIndex[] {
  return changes.flatMap((change) => parseRange(change.kind === 'cell' ? change.cell : change.range) ?? []);
}

/** Where a merged range that holds any of the cells can begin: all that lies above them and to their left. */
function reachOf(changes: readonly CellOrMerge[]): RangeIndex {
  const ranges = rangesOf(changes);
  return {
    top: 0,
    left: 0,
    bottom: ranges.reduce((last, { bottom }) => Math.max(last, bottom), 0),
    right: ranges.reduce((last, { right }) => Math.max(last, right), 0),
  };
}

function describe({ structure, tables, settings }: Frame, patches: readonly Patch[]): Look {
  const bySheet = groupBy(patches, (patch) => patch.sheet);
  const cells = new Map([...bySheet].map(([name, own]) => [name, new Map(own.flatMap((patch) => patch.cells))]));
  const merges = new Map([...bySheet].map(([name, own]) => [name, own.flatMap((patch) => patch.merges)]));
  const cellAt = (sheet: string, cell: string): LoadedCell => cells.get(sheet)?.get(cell.replaceAll('$', '')) ?? EMPTY;
  const standing = (sheet: SheetStructure | undefined, name: string): StandingSheet | null =>
    sheet
      ? {
          isProtected: sheet.isProtected,
          merges: merges.get(name) ?? [],
          content: (cell) => cellAt(name, cell),
        }
      : null;
  const find = (isWanted: (sheet: SheetStructure) => boolean): SheetStructure | undefined =>
    structure.sheets.find(isWanted);
  return {
    structure,
    structureLocked: structure.isProtected,
    sheet: (name) =>
      standing(
        find((sheet) => sameName(sheet.name, name)),
        name,
      ),
    ownTab: (id) => {
      const own = find((sheet) => sameName(sheet.generated, id));
      return standing(own, own?.name ?? '');
    },
    settings: () => settings.text,
    settingsIds: settings.ids,
    formatOf: (sheet, cell) => cellAt(sheet, cell).numberFormat,
    tables,
    hasHiddenRows: (sheet) => bySheet.get(sheet)?.some(({ hasHiddenRows }) => hasHiddenRows) ?? false,
  };
}
