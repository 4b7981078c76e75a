/** How high the rows of a summary tab must be, for hosts that cannot ask Excel to fit them. */
import { parseRange } from './address';
import type { SheetSpec, SpecCell } from './sheet-spec';
import { SHEET_STYLES, sizeOf } from './sheet-style';

/** A line, for a point of its size: Thai fonts leave room above the letters for two rows of marks. */
const LINE_HEIGHT = 1.65;
/**
 * Characters of the default font (Calibri 11, in which widths are counted) that one letter of SHEET_FONTS takes, for a
 * point of its size: those of Laksaman, which stands in for them and is wider.
 */
const LETTER_WIDTH = 0.104;
/** What a line loses, in letters, as it ends between two words. */
const LOST = 2;
/** Room above the first line and below the last, in points. */
const PADDING = 3;
/** What an indent and the padding of a cell take of its width, in characters. */
const INDENT = 1.3;
/** A character of the default font in points: upright letters take of the height what others take of the width. */
const CHARACTER = 5.25;
/** Vowels and tone marks above and below take no room beside their letter. */
const MARKS = /\p{Mn}/gu;
/** The block of Thai letters, and the last letter before it that surely is no mark. */
const [THAI, THAI_END, LAST_PLAIN] = [0x0e00, 0x0e7f, 0x02ff] as const;

/** How many letters of a size are sure to have room in a width, in characters of the default font. */
export function lettersIn(width: number, size: number): number {
  return width / (size * LETTER_WIDTH);
}

/** How many letters a text has side by side. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > LAST_PLAIN && (code < THAI || code > THAI_END)) return text.replace(MARKS, '').length;
    if (!isThaiMark(code)) letters += 1;
  }
  return letters;
}

function isThaiMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}

type Sized = Pick<SheetSpec, 'widths' | 'looks'>;

/** What heights depend on. */
const SIZING = ['merges', 'widths', 'looks', 'hidden'] as const;
/** The heights that were asked for last, by the rows: a tab is fitted on its pages, more than once, before it is written. */
const latest = new WeakMap<
  SheetSpec['rows'],
  { readonly spec: SheetSpec; readonly heights: readonly (number | null)[] }
>();

/** The height of each row in points; null for an empty row, which keeps the default. */
export function rowHeights(spec: SheetSpec): readonly (number | null)[] {
  const known = latest.get(spec.rows);
  if (known && SIZING.every((part) => known.spec[part] === spec[part])) return known.heights;
  const fixed = fixedHeights(spec);
  const heights = spec.rows.map((cells, row) => fixed.get(row) ?? rowHeight(cells, spec));
  latest.set(spec.rows, { spec, heights });
  return heights;
}

/** The height of a row in points, by its fullest cell; null if it is empty. */
function rowHeight(cells: SheetSpec['rows'][number], { widths, looks }: Sized): number | null {
  let highest: number | null = null;
  cells.forEach((cell, column) => {
    if (!cell) return;
    highest = Math.max(highest ?? 0, cellHeight(cell, widths[column] ?? Infinity, looks));
  });
  return highest;
}

/** The heights of rows with a text in lines over several columns, which no program fits by itself; by the row, zero-based. */
export function fixedHeights({ rows, merges, widths, looks, hidden }: SheetSpec): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const merge of merges) {
    const { top, left, right } = parseRange(merge) ?? { top: -1, left: 0, right: 0 };
    const cell = rows[top]?.[left];
    if (!cell || SHEET_STYLES[cell.style ?? 'plain'].wrap !== true) continue;
    const width = widths.reduce(
      (sum, each, column) => sum + (column < left || column > right || hidden.includes(column) ? 0 : each),
      0,
    );
    heights.set(top, cellHeight(cell, width, looks));
  }
  return heights;
}

function cellHeight({ value, style = 'plain' }: SpecCell, width: number, looks: Sized['looks']): number {
  const { wrap, indent = 0, isUpright } = SHEET_STYLES[style];
  const size = sizeOf(style, looks);
  if (isUpright)
    return Math.ceil(lettersOf(typeof value === 'string' ? value : '') * size * LETTER_WIDTH * CHARACTER + PADDING);
  const lines =
    wrap === true && typeof value === 'string'
      ? linesOf(value, lettersIn(Math.max(1, width - indent * INDENT), size))
      : 1;
  return Math.ceil(lines * size * LINE_HEIGHT + PADDING);
}

/** `room`: how many letters a line has room for. */
function linesOf(text: string, room: number): number {
  // What fits with its marks counted needs no closer look.
  if (text.length <= room && !text.includes('\n')) return 1;
  const full = Math.max(1, room - LOST);
  return text.split('\n').reduce((lines, line) => {
    const letters = lettersOf(line);
    return lines + (letters <= room ? 1 : Math.ceil(letters / full));
  }, 0);
}
