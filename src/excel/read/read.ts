/** The whole workbook as a snapshot: sheets, their extents, what is written there, what formulas come to; a request each. */
import { cellName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import { HostError, type Work } from '../../core/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { askAll } from '../request/ask';
import { coverOf } from '../request/blocks';
import { loadResults, loadWritten, needsResult } from './content';
import { toHostError } from '../request/errors';
import { groupBy } from '../request/group';
import { loadExtent, type Extent } from './extent';
import { loadMerges } from './merges';
import { pacer } from '../request/pace';
import { cut, requestsFor } from './pieces';
import type { Loaded } from '../request/session';
import { loadSettings, loadSettingsIds } from './settings-part';
import { sheetSnapshot, type SheetRows } from './sheet-snapshot';
import { loadStructure, type SheetStructure } from './structure';

const NOTHING: Extent = { used: [], values: null, beyond: null };

export async function readWorkbook(context: Excel.RequestContext, work: Work): Promise<WorkbookSnapshot> {
  const structure = loadStructure(context);
  const settingsIds = loadSettingsIds(context);
  await context.sync();
  stopIfAsked(work);
  const { sheets, isProtected } = structure();

  const loaded = sheets.map((sheet) => loadExtent(sheet.worksheet));
  const settings = loadSettings(context, settingsIds());
  await context.sync();
  stopIfAsked(work);
  const extents = new Map(
    sheets.map((sheet, index): [SheetStructure, Extent] => [sheet, loaded[index]?.() ?? NOTHING]),
  );
  return { isProtected, settings: settings().text, sheets: await readSheets(context, extents, work) };
}

type Extents = ReadonlyMap<SheetStructure, Extent>;

/** The sheets in the order of their extents: what is written there, and what formulas come to, a request each. */
export async function readSheets(
  context: Excel.RequestContext,
  extents: Extents,
  work: Work = {},
): Promise<SheetSnapshot[]> {
  const answers = await readRows(context, extents, work);
  const results = await readResults(context, answers);
  const breathe = pacer();
  const snapshots = [];
  for (const [sheet, extent] of extents) {
    const own = answers.filter((answer) => answer.sheet === sheet);
    const resultOf = (row: number, column: number): unknown => results.get(sheet)?.get(cellName(row, column));
    snapshots.push(sheetSnapshot(sheet, extent, own, resultOf));
    await breathe();
  }
  return snapshots;
}

async function readRows(context: Excel.RequestContext, extents: Extents, work: Work): Promise<SheetRows[]> {
  const pieces = [...extents].flatMap(([sheet, { used }]) => used.flatMap((block) => cut({ sheet, ...block })));
  const requests = requestsFor(pieces, ({ sheet, values, formats }): Loaded<SheetRows> => {
    const cells = values ? loadWritten(sheet.worksheet, values) : () => [];
    const merges = loadMerges(sheet.worksheet, formats);
    return () => ({ sheet, top: values?.top ?? 0, left: values?.left ?? 0, cells: cells(), merges: merges() });
  });
  try {
    return await askAll(context, requests, (left) => {
      work.onProgress?.(Math.max(0, requests.length - left), requests.length);
      if (left > 0) stopIfAsked(work);
    });
  } catch (error) {
    throw asReading(error);
  }
}

/** What the cells hold that may be formulas, by sheet and address. */
async function readResults(
  context: Excel.RequestContext,
  answers: readonly SheetRows[],
): Promise<ReadonlyMap<SheetStructure, ReadonlyMap<string, unknown>>> {
  const bySheet = groupBy(answers, ({ sheet }) => sheet);
  const pieces = [...bySheet].flatMap(([sheet, own]) =>
    coverOf(formulaCells(own)).flatMap((block) => cut({ sheet, values: block, formats: block })),
  );
  const found = new Map([...bySheet.keys()].map((sheet) => [sheet, new Map<string, unknown>()]));
  const requests = requestsFor(pieces, ({ sheet, formats }): Loaded<void> => {
    const results = loadResults(sheet.worksheet, formats);
    return () => setAll(found.get(sheet), formats, results());
  });
  await askAll(context, requests);
  return found;
}

function formulaCells(answers: readonly SheetRows[]): CellIndex[] {
  return answers.flatMap(({ top, left, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => (needsResult(cell) ? { row: top + down, column: left + across } : [])),
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

function stopIfAsked(work: Work): void {
  if (work.isCancelled?.()) throw new HostError('cancelled');
}

/** Merged cells are asked for by what the library holds to be a writing: opened for viewing, Excel denies it. */
function asReading(error: unknown): HostError {
  const { code, detail } = toHostError(error);
  return new HostError(code === 'access-denied' ? 'view-only' : code, detail);
}
