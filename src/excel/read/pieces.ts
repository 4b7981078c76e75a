/** Blocks of sheets cut and packed so that Excel answers each request, and the pane each answer, without strain. */
import type { RangeIndex } from '../../core/workbook/address';
import type { Question } from '../request/ask';
import type { Loaded } from '../request/session';
import type { SheetStructure } from './structure';

/** Excel on the web answers at most 5 MB; an empty cell with its type and format takes some 21 bytes. */
const CELLS_PER_REQUEST = 230_000;
/** Few enough that an answer is taken in without the pane standing still. */
const CELLS_PER_PIECE = 50_000;

/** Some whole rows of a block. */
export interface Piece {
  readonly sheet: SheetStructure;
  /** The cells with a value; null if these rows have none. */
  readonly values: RangeIndex | null;
  /** Those with a value or any format. */
  readonly formats: RangeIndex;
}

/** A block as pieces, from its first row to its last. */
export function cut<P extends Piece>(block: P): P[] {
  const { left, right, top: first, bottom } = block.formats;
  const height = Math.max(1, Math.floor(CELLS_PER_PIECE / (right - left + 1)));
  const pieces: P[] = [];
  for (let top = first; top <= bottom; top += height) pieces.push(rows(block, top, Math.min(top + height - 1, bottom)));
  return pieces;
}

/** What `load` asks of each piece, in as few requests as Excel can be expected to answer. */
export function requestsFor<A, P extends Piece>(pieces: readonly P[], load: (piece: P) => Loaded<A>): Question<A>[][] {
  const requests: Question<A>[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.formats;
    const size = (bottom - top + 1) * (right - left + 1);
    if (size > room) {
      requests.push([]);
      room = CELLS_PER_REQUEST;
    }
    requests.at(-1)?.push(question(piece, load));
    room -= size;
  }
  return requests;
}

function question<A, P extends Piece>(piece: P, load: (piece: P) => Loaded<A>): Question<A> {
  return {
    ask: () => load(piece),
    halve: () => {
      const { top, bottom } = piece.formats;
      const middle = Math.floor((top + bottom) / 2);
      if (top === bottom) return null;
      return [question(rows(piece, top, middle), load), question(rows(piece, middle + 1, bottom), load)];
    },
  };
}

/** The rows from `top` to `bottom` of a block. */
function rows<P extends Piece>(block: P, top: number, bottom: number): P {
  const { values, formats } = block;
  const valued = values && { ...values, top: Math.max(values.top, top), bottom: Math.min(values.bottom, bottom) };
  return {
    ...block,
    formats: { ...formats, top, bottom },
    values: valued && valued.top <= valued.bottom ? valued : null,
  };
}
