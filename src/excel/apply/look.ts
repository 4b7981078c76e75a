/** How the cells to be changed stand just before writing: one request, however many they are. */
import { isCellOrMerge, type CellOrMerge, type Change } from '../../core/workbook/change';
import { HostError } from '../../core/workbook/host';
import type { Standing, StandingSheet } from '../../core/workbook/settle';
import { askAll, type Question } from '../request/ask';
import type { CellsNow } from './cell-writer';
import type { LoadedCell } from '../read/content';
import { toHostError } from '../request/errors';
import { groupBy } from '../request/group';
import { newSheetLook, sheetQuestions, type SheetLook } from './look-sheet';
import type { Loaded } from '../request/session';
import { loadExpectedSettings, loadSettings, loadSettingsIds, type SettingsParts } from '../read/settings-part';
import { loadStructure, sameName, type SheetStructure, type Structure } from '../read/structure';

export interface Look extends Standing, CellsNow {
  readonly structure: Structure;
  /** The parts that hold our settings; known where settings are to be written. */
  readonly settingsIds: readonly string[];
  /** The tables of the workbook; known where summary tabs are to be written or taken away. */
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

const EMPTY: LoadedCell = { value: null, numberFormat: 'General' };

export async function look(context: Excel.RequestContext, changes: readonly Change[]): Promise<Look> {
  const wanted = groupBy(changes.filter(isCellOrMerge), (change) => change.sheet);
  const needsTables = changes.some(({ kind }) => kind === 'sheet' || kind === 'sheet-removal');
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
  const looked = new Map<string, SheetLook>();
  const questions: Question<void>[] = [];
  let frame: Frame | undefined;
  questions.push(
    frameQuestion(context, loaders, (answer) => {
      frame = answer;
    }),
  );
  for (const [name, changes] of wanted) {
    const into = newSheetLook();
    looked.set(name, into);
    questions.push(...sheetQuestions(context.workbook.worksheets.getItem(name), changes, into));
  }
  await askAll(context, [questions]);
  if (!frame) throw new HostError('excel-failed', 'NoAnswer');
  return describe(frame, looked);
}

function frameQuestion(
  context: Excel.RequestContext,
  loaders: FrameLoaders,
  onAnswer: (frame: Frame) => void,
): Question<void> {
  return {
    ask: () => {
      const structure = loadStructure(context);
      const tables = loaders.tables(context);
      const settings = loaders.settings(context);
      return () => onAnswer({ structure: structure(), tables: tables(), settings: settings() });
    },
    halve: () => null,
  };
}

function loadTables(context: Excel.RequestContext): Loaded<Frame['tables']> {
  const { tables } = context.workbook;
  tables.load('name,worksheet/name');
  return () => tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
}

function describe({ structure, tables, settings }: Frame, looked: ReadonlyMap<string, SheetLook>): Look {
  const cellAt = (sheet: string, cell: string): LoadedCell =>
    looked.get(sheet)?.cells.get(cell.replaceAll('$', '')) ?? EMPTY;
  const standing = (sheet: SheetStructure | undefined, name: string): StandingSheet | null =>
    sheet
      ? {
          isProtected: sheet.isProtected,
          merges: looked.get(name)?.merges ?? [],
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
    hasHiddenRows: (sheet) => looked.get(sheet)?.hasHiddenRows ?? false,
  };
}
