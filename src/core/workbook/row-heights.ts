/** How high the rows of a summary tab must be, for hosts that cannot ask Excel to fit them. */
import type { SheetSpec, SpecCell } from './sheet-spec';
import { lookOf, type SheetLooks } from './sheet-style';

/** A line, for a point of its size: Thai fonts leave room above the letters for two rows of marks. */
const LINE_HEIGHT = 1.7;
/** What a line loses, in letters, as it ends between two words. */
const LOST = 2;
/** Room above the first line and below the last, in points. */
const PADDING = 3;
/**
 * Characters of the default font (Calibri 11, in which widths are counted) that one letter of SHEET_FONT takes, for a
 * point of its size: those of Laksaman, which stands in for it and is wider.
 */
const LETTER_WIDTH = 0.104;
/** What an indent and the padding of a cell take of its width, in characters. */
const INDENT = 1.3;
/** Vowels and tone marks above and below take no room beside their letter. */
const MARKS = /\p{Mn}/gu;

/** How many letters of a size are sure to have room in a width, given in characters of the default font. */
export function lettersIn(width: number, size: number): number {
  return width / (size * LETTER_WIDTH);
}

/** How many letters stand beside each other in a text. */
export function lettersOf(text: string): number {
  return text.replace(MARKS, '').length;
}

/** The height of each row in points, by its fullest cell; null for an empty row, which keeps the default. */
export function rowHeights({ rows, widths, looks }: SheetSpec): (number | null)[] {
  return rows.map((cells) => {
    const heights = cells.flatMap((cell, column) =>
      cell ? [cellHeight(cell, widths[column] ?? Infinity, looks)] : [],
    );
    return heights.length > 0 ? Math.max(...heights) : null;
  });
}

function cellHeight({ value, style = 'plain' }: SpecCell, width: number, looks: SheetLooks): number {
  const { size, wrap, indent = 0 } = lookOf(style, looks);
  const lines =
    wrap === true && typeof value === 'string'
      ? linesOf(value, lettersIn(Math.max(1, width - indent * INDENT), size))
      : 1;
  return Math.ceil(lines * size * LINE_HEIGHT + PADDING);
}

/** `room`: how many letters a line has room for. */
function linesOf(text: string, room: number): number {
  const full = Math.max(1, room - LOST);
  return text
    .split('\n')
    .map(lettersOf)
    .reduce((lines, letters) => lines + (letters <= room ? 1 : Math.ceil(letters / full)), 0);
}
