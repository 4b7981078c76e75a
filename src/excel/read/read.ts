/** The whole workbook as a snapshot: sheets, their extents, their contents, the results of formulas; a request each. */
import { cellName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { HostError, type JobControl } from '../../core/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { eachWithPauses } from '../../core/workbook/steps';
import { askAll } from '../request/ask';
import { coverOf } from '../request/blocks';
import { isDate, loadResults, loadTexts, loadWritten, needsResult, type WrittenCell } from './content';
import { toHostError } from '../request/errors';
import { groupBy } from '../../core/workbook/group-by';
import { loadExtent, type Extent, type Used } from './extent';
import { loadMerges } from './merges';
import { pause } from '../request/pace';
import { cut, requestsFor, type Piece } from './pieces';
import type { Loaded } from '../request/session';
import { loadSettings, loadSettingsIds } from './settings-part';
import { loadHiddenRows } from './hidden-rows';
import { NO_RESULTS, sheetSnapshot, type Results, type SheetRows } from './sheet-snapshot';
import { loadStructure, type SheetStructure } from './structure';

const NOTHING: Extent = { used: [], values: null, beyond: null, hasValidations: false };

export async function readWorkbook(context: Excel.RequestContext, control: JobControl): Promise<WorkbookSnapshot> {
  const structure = loadStructure(context);
  const settingsIds = loadSettingsIds(context);
  await context.sync();
  stopIfAsked(control);
  const { sheets, isProtected } = structure();

  const loaded = sheets.map((sheet) => loadExtent(sheet.worksheet));
  const settings = loadSettings(context, settingsIds());
  await context.sync();
  stopIfAsked(control);
  const extents = new Map(
    sheets.map((sheet, index): [SheetStructure, Extent] => [sheet, loaded[index]?.() ?? NOTHING]),
  );
  return { isProtected, settings: settings().text, sheets: await readSheets(context, extents, control) };
}

type Extents = ReadonlyMap<SheetStructure, Extent>;

/** The sheets in the order of their extents: their contents, and the results of formulas and dates, a request each. */
export async function readSheets(
  context: Excel.RequestContext,
  extents: Extents,
  control: JobControl = {},
): Promise<SheetSnapshot[]> {
  const answers = await readRows(context, extents, control);
  const results = await readResults(context, answers);
  const snapshotOf = ([sheet, extent]: readonly [SheetStructure, Extent]): SheetSnapshot => {
    const own = answers.filter((answer) => answer.sheet === sheet);
    return sheetSnapshot(sheet, extent, own, results.get(sheet) ?? NO_RESULTS);
  };
  return eachWithPauses(extents, snapshotOf, { pause });
}

type UsedPiece = Piece & Used;

async function readRows(context: Excel.RequestContext, extents: Extents, control: JobControl): Promise<SheetRows[]> {
  const pieces = [...extents].flatMap(([sheet, { used }]) =>
    used.flatMap((block): UsedPiece[] => cut({ sheet, ...block })),
  );
  const requests = requestsFor(pieces, ({ sheet, values, formats, hasHidden }): Loaded<SheetRows> => {
    const cells = values ? loadWritten(sheet.worksheet, values) : () => [];
    const merges = loadMerges(sheet.worksheet, formats);
    const hiddenRows = hasHidden ? loadHiddenRows(sheet.worksheet, formats) : () => [];
    return () => ({
      sheet,
      top: values?.top ?? 0,
      left: values?.left ?? 0,
      cells: cells(),
      merges: merges(),
      hiddenRows: hiddenRows(),
    });
  });
  try {
    return await askAll(context, requests, (left) => {
      control.onProgress?.(Math.max(0, requests.length - left), requests.length);
      if (left > 0) stopIfAsked(control);
    });
  } catch (error) {
    throw asReading(error);
  }
}

/** What cells hold that may be formulas, and what date cells show, by worksheet. */
async function readResults(
  context: Excel.RequestContext,
  answers: readonly SheetRows[],
): Promise<ReadonlyMap<SheetStructure, Results>> {
  const bySheet = groupBy(answers, ({ sheet }) => sheet);
  const found = new Map(
    [...bySheet.keys()].map((sheet) => [
      sheet,
      { values: new Map<string, unknown>(), texts: new Map<string, unknown>() },
    ]),
  );
  const pieces = [...bySheet].flatMap(([sheet, own]) => {
    const into = found.get(sheet);
    const of = (isWanted: (cell: WrittenCell) => boolean, load: typeof loadResults, to = into?.values): ResultPiece[] =>
      coverOf(cellsOf(own, isWanted)).flatMap((block) => cut({ sheet, values: block, formats: block, load, into: to }));
    return [...of(needsResult, loadResults), ...of(isDate, loadTexts, into?.texts)];
  });
  const requests = requestsFor(pieces, ({ sheet, formats, load, into }): Loaded<void> => {
    const results = load(sheet.worksheet, formats);
    return () => setAll(into, formats, results());
  });
  await askAll(context, requests);
  return found;
}

interface ResultPiece extends Piece {
  readonly load: typeof loadResults;
  readonly into: Map<string, unknown> | undefined;
}

function cellsOf(answers: readonly SheetRows[], isWanted: (cell: WrittenCell) => boolean): CellIndex[] {
  return answers.flatMap(({ top, left, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => (isWanted(cell) ? { row: top + down, column: left + across } : [])),
    ),
  );
}

function setAll(
  into: Map<string, unknown> | undefined,
  { top, left }: RangeIndex,
  grid: readonly (readonly unknown[])[],
): void {
  grid.forEach((line, down) => {
    line.forEach((value, across) => into?.set(cellName(top + down, left + across), value));
  });
}

function stopIfAsked(control: JobControl): void {
  if (control.isCancelled?.()) throw new HostError('cancelled');
}

/** Merged cells are asked for by what the library holds to be a writing: opened for viewing, Excel denies it. */
function asReading(error: unknown): HostError {
  const { code, detail } = toHostError(error);
  return new HostError(code === 'access-denied' ? 'view-only' : code, detail);
}
