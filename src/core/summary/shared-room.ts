/** Widths for columns of texts that share what the others leave of a page. */
import { lettersOf } from '../workbook/row-heights';
import type { CellValue } from '../workbook/snapshot';

export interface Sharing {
  /** The least width, in characters. */
  readonly least: number;
  readonly texts: readonly CellValue[];
}

/**
 * The width of each column in characters, all of them as wide as `room`: in proportion to what their cells hold, so that
 * these have about as many lines. If the least of all are wider than the room, each has its least.
 */
export function shareRoom(room: number, columns: readonly Sharing[]): number[] {
  const letters = columns.map(({ texts }) => 1 + texts.reduce<number>((sum, text) => sum + lengthOf(text), 0));
  const isFixed = columns.map(() => false);
  for (;;) {
    const fixed = columns.reduce((sum, { least }, index) => sum + (isFixed[index] ? least : 0), 0);
    const all = letters.reduce((sum, own, index) => sum + (isFixed[index] ? 0 : own), 0);
    const shares = letters.map((own) => ((room - fixed) * own) / all);
    const short = columns.findIndex(({ least }, index) => !isFixed[index] && (shares[index] ?? 0) < least);
    if (short < 0) return columns.map(({ least }, index) => (isFixed[index] ? least : inQuarters(shares[index] ?? 0)));
    isFixed[short] = true;
  }
}

function lengthOf(text: CellValue): number {
  return typeof text === 'string' ? lettersOf(text) : 0;
}

function inQuarters(width: number): number {
  return Math.floor(width * 4) / 4;
}
