/** How long a request becomes. Excel on the web takes at most 5 MB: what we write stays under 4, for the envelope's sake. */
import type { CellBlock } from './blocks';

export const REQUEST_LIMIT = 4 * 1024 * 1024;

/** What a block costs beside its contents: the paths and actions that address it. */
const BLOCK_OVERHEAD = 600;
/** The library cuts large blocks into pieces of about 1,500 cells, each with its own addresses. */
const CELLS_PER_PIECE = 1500;

const utf8 = new TextEncoder();

/** Bytes of a value as JSON within a request, at most. */
export function bytesOf(value: unknown): number {
  return utf8.encode(JSON.stringify(value)).length;
}

export function blockBytes({ grid }: CellBlock<unknown>): number {
  const cells = grid.length * (grid[0]?.length ?? 0);
  return bytesOf(grid) + BLOCK_OVERHEAD * (1 + 2 * Math.floor(cells / CELLS_PER_PIECE));
}

/** A cell in an answer, beside its contents: its type, its number format and the marks between them. */
const ANSWERED_CELL = 40;

/** Bytes of the answer to what so many cells hold: formulas and values both contain the contents. */
export function answerBytes(cells: number, contents: readonly unknown[]): number {
  return cells * ANSWERED_CELL + 2 * bytesOf(contents);
}
