/** Reads the cells to be changed just before writing, in one request. */
import { parseCell } from '../../core/workbook/address';
import { isCellOrMerge, sourcesOf, type CellOrMerge, type Change } from '../../core/workbook/change';
import { HostError } from '../../core/workbook/host';
import { relocate } from '../../core/workbook/relocate';
import type { WorkbookState, WorksheetState } from '../../core/workbook/check-preconditions';
import { askAll, type Question } from '../request/ask';
import type { CellsNow } from './cell-writer';
import type { LoadedCell } from '../read/content';
import { toHostError } from '../request/errors';
import { groupBy } from '../../core/workbook/group-by';
import {
  isLockedIn,
  lockQuestions,
  newSheetLook,
  sheetKey,
  sheetQuestions,
  sourceQuestions,
  type SheetLook,
} from './look-sheet';
import type { Source } from '../../core/workbook/source';
import type { Loaded } from '../request/session';
import { loadExpectedSettings, loadSettings, loadSettingsIds, type SettingsParts } from '../read/settings-part';
import { loadStructure, sameName, type SheetStructure, type Structure } from '../read/structure';

export interface Look extends WorkbookState, CellsNow {
  readonly structure: Structure;
  /** The parts that hold our settings; known if settings will be written. */
  readonly settingsIds: readonly string[];
  /** The tables of the workbook; known if summary tabs will be written or deleted. */
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

async function look(context: Excel.RequestContext, changes: readonly Change[]): Promise<Look> {
  const wanted: Wanted = { cells: groupBy(changes.filter(isCellOrMerge), sheetKey), sources: sourcesOf(changes) };
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
    const { sheets } = structure();
    const isThere = (key: string): boolean => sheets.some((sheet) => isSheet(sheet, key));
    return lookAt(
      context,
      loadFrame((asked) => loadSettings(asked, ids())),
      {
        cells: new Map([...wanted.cells].filter(([key]) => isThere(key))),
        sources: wanted.sources.filter((source) => isThere(sourceKey(source))),
      },
    );
  }
}

/** What is looked at on worksheets: by the key of each the changes of its cells, and the sources of tabs. */
interface Wanted {
  readonly cells: ReadonlyMap<string, readonly CellOrMerge[]>;
  readonly sources: readonly Source[];
}

function sourceKey({ sheet, sheetId }: Source): string {
  return sheetId ?? sheet;
}

function isSheet(sheet: SheetStructure, key: string): boolean {
  return sheet.id === key || sameName(key, sheet.name);
}

/** Somebody who moves rows at every look is left alone after so many. */
const MOST_LOOKS = 4;

/** Looks at the changes' present places: again, if rows have moved since the changes were derived. */
export async function lookWhereRowsAre(context: Excel.RequestContext, changes: readonly Change[]): Promise<Look> {
  let places = changes;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const now = await look(context, places);
    const next = relocate(changes, now).map(({ change }) => change);
    if (next.every((change, index) => isSamePlace(change, places[index]))) return now;
    places = next;
  }
  throw new HostError('excel-busy', 'RowsMoving');
}

function isSamePlace(a: Change, b: Change | undefined): boolean {
  if (a === b || !isCellOrMerge(a) || !b || !isCellOrMerge(b)) return a === b;
  const [cell, other] = [a, b].map((change) => (change.kind === 'cell' ? change.cell : change.range));
  return a.sheet === b.sheet && cell === other && a.anchor?.head?.cell === b.anchor?.head?.cell;
}

async function lookAt(context: Excel.RequestContext, loaders: FrameLoaders, { cells, sources }: Wanted): Promise<Look> {
  const looked = new Map<string, SheetLook>();
  const questions: Question<void>[] = [];
  let frame: Frame | undefined;
  questions.push(
    frameQuestion(context, loaders, (answer) => {
      frame = answer;
    }),
  );
  const lookOf = (key: string): SheetLook => {
    const own = looked.get(key) ?? newSheetLook();
    looked.set(key, own);
    return own;
  };
  const { worksheets } = context.workbook;
  for (const [key, changes] of cells) questions.push(...sheetQuestions(worksheets.getItem(key), changes, lookOf(key)));
  for (const source of sources) {
    const key = sourceKey(source);
    questions.push(...sourceQuestions(worksheets.getItem(key), source, lookOf(key)));
  }
  await askAll(context, [questions]);
  if (!frame) throw new HostError('excel-failed', 'NoAnswer');
  const { sheets } = frame.structure;
  const locked = [...cells.keys()].filter((key) => sheets.some((sheet) => sheet.isProtected && isSheet(sheet, key)));
  const unclear = locked.flatMap((key) => lockQuestions(worksheets.getItem(key), lookOf(key)));
  if (unclear.length > 0) await askAll(context, [unclear]);
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

/** What was read of the worksheets, by their present names. */
class SheetLooks {
  private readonly known = new Map<string, readonly SheetLook[]>();

  constructor(
    private readonly sheets: readonly SheetStructure[],
    private readonly looked: ReadonlyMap<string, SheetLook>,
  ) {}

  /** One worksheet may have been asked for by its id and by its name. */
  of(name: string): readonly SheetLook[] {
    const known = this.known.get(name) ?? this.find(name);
    this.known.set(name, known);
    return known;
  }

  cell(sheet: string, cell: string): LoadedCell {
    const address = cell.replaceAll('$', '');
    return this.of(sheet).flatMap(({ cells }) => cells.get(address) ?? [])[0] ?? EMPTY;
  }

  state({ isProtected, name }: SheetStructure): WorksheetState {
    return {
      isProtected,
      merges: this.of(name).flatMap(({ merges }) => merges),
      content: (cell) => this.cell(name, cell),
      losesFormats: (cell) => this.of(name).some(({ inParts }) => inParts.has(cell.replaceAll('$', ''))),
      isLocked: (cell) => {
        const at = parseCell(cell);
        return at === null || this.of(name).every((own) => isLockedIn(own, at));
      },
    };
  }

  private find(name: string): readonly SheetLook[] {
    const sheet = this.sheets.find((each) => sameName(name, each.name));
    return sheet ? [...this.looked].flatMap(([key, own]) => (isSheet(sheet, key) ? own : [])) : [];
  }
}

function describe({ structure, tables, settings }: Frame, looked: ReadonlyMap<string, SheetLook>): Look {
  const { sheets } = structure;
  const looks = new SheetLooks(sheets, looked);
  return {
    structure,
    structureLocked: structure.isProtected,
    sheet: (name) => {
      const sheet = sheets.find((each) => sameName(each.name, name));
      return sheet ? looks.state(sheet) : null;
    },
    // The contents of our own tabs are gathered separately (gather.ts).
    ownTab: () => null,
    hasTab: (id) => sheets.some((sheet) => sameName(sheet.generated, id)),
    names: () => [...sheets, ...tables].map(({ name }) => name),
    settings: () => settings.text,
    settingsIds: settings.ids,
    formatOf: (sheet, cell) => looks.cell(sheet, cell).numberFormat,
    isProtected: (name) => sheets.some((sheet) => sheet.isProtected && sameName(name, sheet.name)),
    tables,
    sheetName: (name, id) =>
      sheets.find((sheet) => (id === undefined ? sameName(name, sheet.name) : sheet.id === id))?.name ?? null,
    used: (sheet) => looks.of(sheet).flatMap(({ used }) => used ?? [])[0] ?? null,
    rowKeys: (sheet, columns) =>
      looks.of(sheet).flatMap(({ rowKeys }) => rowKeys.get(columns.join()) ?? [])[0] ?? { columns, keys: [] },
  };
}
