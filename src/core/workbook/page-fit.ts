/** Fits a tab on its pages: the end of a table and the places to sign are not alone on the last. */
import { parseRange } from './address';
import { columnPoints } from './column-width';
import { pageRoom } from './print-page';
import { rowHeight } from './row-heights';
import type { SheetSpec } from './sheet-spec';

/** Of an empty row, in points. */
const DEFAULT_HEIGHT = 15;
/** How many pages the letters may be shrunk from. */
const MOST = 1.3;
/** How many rows of the table go with its end to the last page, at the least. */
const KEPT = 2;
const MOST_ROWS = 150;
/** How full a page is at the least if the fonts of another program make it a little taller; and if it is well filled. */
const [NEARLY, WELL] = [0.93, 0.7] as const;

/** The spec, on one page if it would take no more than a part of a second. */
export function fitNearlyOnePage(spec: SheetSpec): SheetSpec {
  const pages = pagesOf(spec);
  return pages > 1 && pages <= MOST ? { ...spec, print: { ...spec.print, isOnePage: true } } : spec;
}

/**
 * The spec with a page that begins before the last rows of its table, if a page could begin within them or behind. `end`:
 * the first row behind the table's body, zero-based.
 */
export function keepEndTogether(spec: SheetSpec, end: number): SheetSpec {
  const { breaks = [], isOnePage } = spec.print;
  const { top } = printedRows(spec);
  const latest = end - KEPT;
  const isApart = (filled: number): boolean =>
    pageStarts(spec, filled).some((row) => row > latest && !breaks.includes(row));
  if (isOnePage || latest <= top) return spec;
  // Of a long table nobody can tell where its last page begins: small differences add up.
  const start = end - top > MOST_ROWS ? latest : [1, NEARLY].some(isApart) ? lastStart(spec, latest) : null;
  if (start === null) return spec;
  return { ...spec, print: { ...spec.print, breaks: [...breaks, start].sort((a, b) => a - b) } };
}

/**
 * The row with which the last page begins: that of a page which takes all that follows, or one that leaves the page before
 * well filled, so that it is no fuller than a page if heights differ a little.
 */
function lastStart(spec: SheetSpec, latest: number): number {
  const { top } = printedRows(spec);
  const { breaks = [] } = spec.print;
  const before =
    pageStarts(spec, NEARLY)
      .filter((row) => row <= latest)
      .at(-1) ?? top;
  if (before > top && pageStarts(spec, 1, before).every((row) => row === before || breaks.includes(row))) return before;
  const room = pageHeight(spec) * WELL;
  let height = 0;
  let row = before;
  while (row < latest && height + heightOf(spec, row) <= room) {
    height += heightOf(spec, row);
    row += 1;
  }
  return row > before ? row : latest;
}

/** How many pages the printed rows take if the tab is as wide as one; `Infinity` as soon as they are more than `MOST`. */
function pagesOf(spec: SheetSpec): number {
  const { top, bottom } = printedRows(spec);
  const page = pageHeight(spec);
  let height = 0;
  for (const cells of spec.rows.slice(top, bottom + 1)) {
    height += rowHeight(cells, spec) ?? DEFAULT_HEIGHT;
    if (height > MOST * page) return Infinity;
  }
  return height / page;
}

/** The rows with which pages begin behind `top`, zero-based, if each is filled to that part of it. */
function pageStarts(spec: SheetSpec, filled: number, top = printedRows(spec).top): number[] {
  const { repeated, breaks = [] } = spec.print;
  const { bottom } = printedRows(spec);
  const room = pageHeight(spec) * filled;
  const header = repeated ? heightOf(spec, repeated.top) : 0;
  const starts: number[] = [];
  let height = top > printedRows(spec).top ? header : 0;
  for (let row = top; row <= bottom; row += 1) {
    const own = heightOf(spec, row);
    if (height + own > room || breaks.includes(row)) {
      starts.push(row);
      height = header;
    }
    height += own;
  }
  return starts;
}

function heightOf(spec: SheetSpec, row: number): number {
  return rowHeight(spec.rows[row] ?? [], spec) ?? DEFAULT_HEIGHT;
}

/** What a page has room for, in points of the tab. */
function pageHeight({ widths, hidden, print }: SheetSpec): number {
  const room = pageRoom(print.orientation);
  const { left, right } = parseRange(print.area) ?? { left: 0, right: -1 };
  const width = widths.reduce(
    (sum, each, column) => sum + (column < left || column > right || hidden.includes(column) ? 0 : columnPoints(each)),
    0,
  );
  return room.height / Math.min(1, room.width / width);
}

function printedRows({ print }: SheetSpec): { readonly top: number; readonly bottom: number } {
  return parseRange(print.area) ?? { top: 0, bottom: -1 };
}
