/** The whole workbook as a snapshot: sheets, then their extents, then what they hold; a request each. */
import { cellName, rangeName, type RangeIndex } from '../core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../core/workbook/extent';
import { HostError, type Work } from '../core/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { askAll, type Question } from './ask';
import { loadContent, type LoadedCell } from './content';
import { toHostError } from './errors';
import { loadMerges, rangeIndex } from './merges';
import type { Loaded } from './session';
import { loadSettings, loadSettingsIds } from './settings-part';
import { loadStructure, type SheetStructure } from './structure';

/** Excel on the web answers at most 5 MB; a cell with its type and format takes some 40 bytes. */
const CELLS_PER_REQUEST = 100_000;
const FORM_BLOCK = rangeName({ top: 0, left: 0, bottom: FORM_ROWS - 1, right: FORM_COLUMNS - 1 });
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

interface Extent {
  /** The cells with a value; null for an empty sheet. */
  readonly values: RangeIndex | null;
  /** Those with a value or any format: empty cells may be merged too. */
  readonly formats: RangeIndex | null;
  readonly beyond: string | null;
}

const NOTHING: Extent = { values: null, formats: null, beyond: null };

/** Some whole rows of a sheet's extent. */
interface Piece {
  readonly sheet: SheetStructure;
  readonly values: RangeIndex | null;
  readonly formats: RangeIndex;
}

interface Answer {
  readonly sheet: SheetStructure;
  readonly cells: readonly (readonly LoadedCell[])[];
  readonly merges: readonly RangeIndex[];
}

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
  const extents = loaded.map((extent) => extent());

  const pieces = sheets.flatMap((sheet, index) => {
    const { values = null, formats = null } = extents[index] ?? {};
    return formats ? cut({ sheet, values, formats }) : [];
  });
  const requests = requestsOf(pieces).map((request) => request.map(question));
  const answers = await askAll(context, requests, (left) => {
    work.onProgress?.(Math.max(0, requests.length - left), requests.length);
    if (left > 0) stopIfAsked(work);
  }).catch((error: unknown) => {
    throw asReading(error);
  });
  return {
    isProtected,
    settings: settings().text,
    sheets: sheets.map((sheet, index) => {
      const own = answers.filter((answer) => answer.sheet === sheet);
      return snapshot(sheet, extents[index] ?? NOTHING, own);
    }),
  };
}

function stopIfAsked(work: Work): void {
  if (work.isCancelled?.()) throw new HostError('cancelled');
}

/** Merged cells are asked for by what the library holds to be a writing: opened for viewing, Excel denies it. */
function asReading(error: unknown): HostError {
  const { code, detail } = toHostError(error);
  return new HostError(code === 'access-denied' ? 'view-only' : code, detail);
}

function loadExtent(sheet: Excel.Worksheet): Loaded<Extent> {
  const whole = sheet.getUsedRangeOrNullObject(true);
  const values = sheet.getRange(FORM_BLOCK).getUsedRangeOrNullObject(true);
  const formats = sheet.getRange(FORM_BLOCK).getUsedRangeOrNullObject(false);
  for (const range of [whole, values, formats]) range.load(PLACE);
  return () => {
    const [used, valued, formatted] = [whole, values, formats].map((range) =>
      range.isNullObject ? null : rangeIndex(range),
    );
    const isInside = !used || (used.bottom < FORM_ROWS && used.right < FORM_COLUMNS);
    return {
      values: valued ?? null,
      formats: formatted ?? null,
      beyond: isInside ? null : cellName(used.bottom, used.right),
    };
  };
}

function question(piece: Piece): Question<Answer> {
  const { sheet, values, formats } = piece;
  return {
    ask: () => {
      const cells = values ? loadContent(sheet.worksheet, values) : () => [];
      const merges = loadMerges(sheet.worksheet, formats);
      return () => ({ sheet, cells: cells(), merges: merges() });
    },
    halve: () => {
      const { top, bottom } = formats;
      const middle = Math.floor((top + bottom) / 2);
      return top === bottom ? null : [question(rows(piece, top, middle)), question(rows(piece, middle + 1, bottom))];
    },
  };
}

/** An extent as pieces of at most `CELLS_PER_REQUEST` cells. */
function cut(piece: Piece): Piece[] {
  const { left, right, top: first, bottom } = piece.formats;
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / (right - left + 1)));
  const pieces: Piece[] = [];
  for (let top = first; top <= bottom; top += height) pieces.push(rows(piece, top, Math.min(top + height - 1, bottom)));
  return pieces;
}

/** The rows from `top` to `bottom` of a piece. */
function rows({ sheet, values, formats }: Piece, top: number, bottom: number): Piece {
  const valued = values && { ...values, top: Math.max(values.top, top), bottom: Math.min(values.bottom, bottom) };
  return { sheet, formats: { ...formats, top, bottom }, values: valued && valued.top <= valued.bottom ? valued : null };
}

function requestsOf(pieces: readonly Piece[]): Piece[][] {
  const packed: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.formats;
    const size = (bottom - top + 1) * (right - left + 1);
    if (size > room) {
      packed.push([]);
      room = CELLS_PER_REQUEST;
    }
    packed.at(-1)?.push(piece);
    room -= size;
  }
  return packed;
}

function snapshot(sheet: SheetStructure, extent: Extent, answers: readonly Answer[]): SheetSnapshot {
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  const origin = { row: extent.values?.top ?? 0, column: extent.values?.left ?? 0 };
  const values = answers
    .flatMap((answer) => answer.cells)
    .map((line, down) =>
      line.map(({ value, formula, numberFormat }, across) => {
        const address = cellName(origin.row + down, origin.column + across);
        if (formula !== undefined) formulas[address] = formula;
        // The format of an empty cell says nothing.
        const isEmpty = value === null && formula === undefined;
        if (numberFormat !== 'General' && !isEmpty) numberFormats[address] = numberFormat;
        return value;
      }),
    );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    generated: sheet.generated,
    origin,
    values,
    formulas,
    numberFormats,
    merges: answers
      .flatMap((answer) => answer.merges)
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeName),
    beyond: extent.beyond,
  };
}
