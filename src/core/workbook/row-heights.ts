/** How high the rows of a summary tab must be, for hosts that cannot ask Excel to fit them. */
import type { SheetSpec, SpecCell } from './sheet-spec';
import { SHEET_STYLES } from './sheet-style';

/** A line, for a point of its size: Thai fonts leave room above the letters for two rows of marks. */
const LINE_HEIGHT = 1.65;
/** Room above the first line and below the last, in points. */
const PADDING = 3;
/**
 * Characters of the default font (Calibri 11, in which widths are counted) that one letter of SHEET_FONT takes, for a
 * point of its size. Somewhat more than the letter, as lines break between words and substitute fonts are wider.
 */
const LETTER_WIDTH = 0.088;
/** Vowels and tone marks above and below take no room beside their letter. */
const MARKS = /\p{Mn}/gu;

/** The height of each row in points, by its fullest cell; null for an empty row, which keeps the default. */
export function rowHeights({ rows, widths }: SheetSpec): (number | null)[] {
  return rows.map((cells) => {
    const heights = cells.flatMap((cell, column) => (cell ? [cellHeight(cell, widths[column] ?? Infinity)] : []));
    return heights.length > 0 ? Math.max(...heights) : null;
  });
}

function cellHeight({ value, style = 'plain' }: SpecCell, width: number): number {
  const { size, wrap } = SHEET_STYLES[style];
  const lines = wrap === true && typeof value === 'string' ? linesOf(value, width / (size * LETTER_WIDTH)) : 1;
  return Math.ceil(lines * size * LINE_HEIGHT + PADDING);
}

function linesOf(text: string, columns: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.replace(MARKS, '').length / columns)), 0);
}
