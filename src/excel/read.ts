/** The whole workbook as a snapshot: sheets, then their extents, then what they hold; a request each. */
import { cellName, rangeName, type RangeIndex } from '../core/workbook/address';
import { FORM_COLUMNS, FORM_ROWS } from '../core/workbook/extent';
import type { Work } from '../core/workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { loadContent, type LoadedCell } from './content';
import { toHostError } from './errors';
import { loadMerges, rangeIndex } from './merges';
import type { Loaded } from './session';
import { loadStructure, type SheetStructure } from './structure';

/** Excel on the web answers at most 5 MB; a cell with its type and format takes some 40 bytes. */
const CELLS_PER_REQUEST = 100_000;
const FORM_BLOCK = rangeName({ top: 0, left: 0, bottom: FORM_ROWS - 1, right: FORM_COLUMNS - 1 });
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

interface Extent {
  /** null for an empty sheet. */
  readonly block: RangeIndex | null;
  readonly beyond: string | null;
}

interface Piece {
  readonly sheet: SheetStructure;
  readonly block: RangeIndex;
}

interface ReadPiece extends Piece {
  readonly cells: readonly (readonly LoadedCell[])[];
  readonly merges: readonly RangeIndex[];
}

export async function readWorkbook(context: Excel.RequestContext, work: Work): Promise<WorkbookSnapshot> {
  const structure = loadStructure(context);
  await context.sync();
  const { sheets, isProtected } = structure();

  const loaded = sheets.map((sheet) => loadExtent(sheet.worksheet));
  await context.sync();
  const extents = loaded.map((extent) => extent());

  const pieces = sheets.flatMap((sheet, index) => {
    const block = extents[index]?.block;
    return block ? cut({ sheet, block }) : [];
  });
  const read = await readPieces(context, requests(pieces), work);
  return {
    isProtected,
    sheets: sheets.map((sheet, index) => {
      const extent = extents[index] ?? { block: null, beyond: null };
      return snapshot(
        sheet,
        extent,
        read.filter((piece) => piece.sheet === sheet),
      );
    }),
  };
}

function loadExtent(sheet: Excel.Worksheet): Loaded<Extent> {
  const whole = sheet.getUsedRangeOrNullObject(true);
  const form = sheet.getRange(FORM_BLOCK).getUsedRangeOrNullObject(true);
  whole.load(PLACE);
  form.load(PLACE);
  return () => {
    if (whole.isNullObject) return { block: null, beyond: null };
    const { bottom, right } = rangeIndex(whole);
    const isInside = bottom < FORM_ROWS && right < FORM_COLUMNS;
    return {
      block: form.isNullObject ? null : rangeIndex(form),
      beyond: isInside ? null : cellName(bottom, right),
    };
  };
}

/** Reads request after request; one whose answer is too long for Excel is asked again in halves. */
async function readPieces(context: Excel.RequestContext, queue: Piece[][], work: Work): Promise<ReadPiece[]> {
  const total = queue.length;
  const read: ReadPiece[] = [];
  let request = queue.shift();
  while (request) {
    const answers = request.map((piece) => ({
      piece,
      cells: loadContent(piece.sheet.worksheet, piece.block),
      merges: loadMerges(piece.sheet.worksheet, piece.block),
    }));
    try {
      await context.sync();
      read.push(...answers.map(({ piece, cells, merges }) => ({ ...piece, cells: cells(), merges: merges() })));
    } catch (error) {
      const halves = toHostError(error).code === 'too-large' ? halve(request) : null;
      if (!halves) throw error;
      queue.unshift(...halves);
    }
    work.onProgress?.(Math.max(0, total - queue.length), total);
    request = queue.shift();
  }
  return read;
}

/** A block as pieces of at most `CELLS_PER_REQUEST` cells, whole rows each. */
function cut({ sheet, block }: Piece): Piece[] {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / (block.right - block.left + 1)));
  const pieces: Piece[] = [];
  for (let top = block.top; top <= block.bottom; top += height) {
    pieces.push({ sheet, block: { ...block, top, bottom: Math.min(top + height - 1, block.bottom) } });
  }
  return pieces;
}

function requests(pieces: readonly Piece[]): Piece[][] {
  const packed: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = cellCount(piece.block);
    if (size > room) {
      packed.push([]);
      room = CELLS_PER_REQUEST;
    }
    packed.at(-1)?.push(piece);
    room -= size;
  }
  return packed;
}

/** Null where a single row is left. */
function halve(request: readonly Piece[]): [Piece[], Piece[]] | null {
  const [first] = request;
  if (!first) return null;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const { sheet, block } = first;
  if (block.top === block.bottom) return null;
  const middle = Math.floor((block.top + block.bottom) / 2);
  return [[{ sheet, block: { ...block, bottom: middle } }], [{ sheet, block: { ...block, top: middle + 1 } }]];
}

function snapshot(sheet: SheetStructure, extent: Extent, pieces: readonly ReadPiece[]): SheetSnapshot {
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  const values = pieces.flatMap(({ block, cells }) =>
    cells.map((line, down) =>
      line.map((cell, across) => {
        const address = cellName(block.top + down, block.left + across);
        if (cell.formula !== undefined) formulas[address] = cell.formula;
        if (cell.numberFormat !== 'General') numberFormats[address] = cell.numberFormat;
        return cell.value;
      }),
    ),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    generated: sheet.generated,
    origin: { row: extent.block?.top ?? 0, column: extent.block?.left ?? 0 },
    values,
    formulas,
    numberFormats,
    merges: pieces.flatMap((piece) => piece.merges).map(rangeName),
    beyond: extent.beyond,
  };
}

function cellCount(block: RangeIndex): number {
  return (block.bottom - block.top + 1) * (block.right - block.left + 1);
}
