/** Fits a tab on its pages: the end of a table and the places to sign are not alone on the last. */
import { parseRange } from './address';
import { columnPoints } from './column-width';
import { pageRoom } from './print-page';
import { rowHeights } from './row-heights';
import type { SheetSpec } from './sheet-spec';

/** Of an empty row, in points. */
const DEFAULT_HEIGHT = 15;
/** The least size of a table's letters on paper, in points. */
const SMALLEST = 11;
/** How many rows of the table go with its end to the last page, at the least. */
const KEPT = 2;
const MOST_ROWS = 150;
/** How full a page is at the least if the fonts of another program make it a little taller; and if it is well filled. */
const [NEARLY, WELL] = [0.93, 0.7] as const;
/**
 * How much of the expected heights a page may take: Excel has the heights that we write, while LibreOffice fits rows by
 * itself, and has a third to two fifths more of them on a page.
 */
const FILLS = [NEARLY, 1, 1.3, 1.35, 1.4] as const;
/** How little of a page is too little for one in the middle. */
const SHORT = 0.5;

/** The first and the last row, zero-based. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Printed rows of a tab that is as wide as its page. Heights in points of the tab. */
interface Paper extends Rows {
  /** Of all rows. */
  readonly heights: readonly number[];
  readonly pageHeight: number;
  /** What every page but the first begins with. */
  readonly header: number;
  /** The rows with which a page has to begin. */
  readonly breaks: readonly number[];
}

function paperOf(spec: SheetSpec, { top, bottom }: Rows = printedRows(spec)): Paper {
  const { repeated, breaks = [] } = spec.print;
  const heights = rowHeights(spec).map((height) => height ?? DEFAULT_HEIGHT);
  // Rows are repeated on the pages behind them.
  const header = repeated && repeated.top <= bottom ? (heights[repeated.top] ?? 0) : 0;
  return { ...{ top, bottom, heights, breaks, header }, pageHeight: pageHeight(spec) };
}

function printedRows({ print }: SheetSpec): Rows {
  return parseRange(print.area) ?? { top: 0, bottom: -1 };
}

function pageHeight(spec: SheetSpec): number {
  return pageRoom(spec.print.orientation).height / widthScale(spec);
}

/** What a tab is shrunk to, to be as wide as its page. */
function widthScale({ widths, hidden, print }: SheetSpec): number {
  const { left, right } = parseRange(print.area) ?? { left: 0, right: -1 };
  const width = widths.reduce(
    (sum, each, column) => sum + (column < left || column > right || hidden.includes(column) ? 0 : columnPoints(each)),
    0,
  );
  return Math.min(1, pageRoom(print.orientation).width / width);
}

/** What a tab is shrunk to in print, to be as wide as its page, and as tall if it is on one. */
export function printedScale(spec: SheetSpec): number {
  const scale = widthScale(spec);
  return spec.print.isOnePage ? scale / Math.max(1, partOfPage(paperOf(spec))) : scale;
}

/** How far letters of a size may be shrunk. */
export function leastScale(size: number): number {
  return SMALLEST / size;
}

/** How many pages the rows before `end` take. */
export function pageCount(spec: SheetSpec, end: number): number {
  return 1 + pageStarts(paperOf(spec), NEARLY).filter((row) => row < end).length;
}

/** The spec, on one page if it nearly fills it or takes a part of a second, and its letters are not too small there. */
export function fitNearlyOnePage(spec: SheetSpec): SheetSpec {
  const { top, bottom } = printedRows(spec);
  const most = (spec.looks.cellSize * widthScale(spec)) / SMALLEST;
  // The heights of a long table need not be known.
  if ((bottom - top + 1) * DEFAULT_HEIGHT > pageHeight(spec) * most) return spec;
  const part = partOfPage(paperOf(spec));
  return part > NEARLY && part <= most ? { ...spec, print: { ...spec.print, isOnePage: true } } : spec;
}

/** How many pages the printed rows fill, one after the other. */
function partOfPage({ heights, top, bottom, pageHeight }: Paper): number {
  return sumOf(heights.slice(top, bottom + 1)) / pageHeight;
}

/**
 * The spec with a page that begins before the last rows of its table, if a page could begin within them or behind. `end`:
 * the first row behind the table's body, zero-based.
 */
export function keepEndTogether(spec: SheetSpec, end: number): SheetSpec {
  return spec.print.isOnePage ? spec : withBreaks(spec, startsBefore(spec, end, printedRows(spec)));
}

/**
 * The same for rows that come before the table, on pages of their own, if one page is not enough for them. `bottom`: the
 * last of these rows.
 */
export function keepOpeningTogether(spec: SheetSpec, end: number, bottom: number): SheetSpec {
  const rows = { ...printedRows(spec), bottom };
  return partOfPage(paperOf(spec, rows)) > 1 ? withBreaks(spec, startsBefore(spec, end, rows)) : spec;
}

function withBreaks(spec: SheetSpec, starts: readonly number[]): SheetSpec {
  if (starts.length === 0) return spec;
  const breaks = [...(spec.print.breaks ?? []), ...starts].sort((a, b) => a - b);
  return { ...spec, print: { ...spec.print, breaks } };
}

function startsBefore(spec: SheetSpec, end: number, rows: Rows): number[] {
  const { top } = rows;
  const latest = end - KEPT;
  if (latest <= top) return [];
  // The start of the last page of a long table is not certain: small differences add up.
  if (end - top > MOST_ROWS) return [latest];
  const paper = paperOf(spec, rows);
  const isApart = (filled: number): boolean =>
    pageStarts(paper, filled).some((row) => row > latest && !paper.breaks.includes(row));
  if (!FILLS.some(isApart)) return [];
  const start = lastStart(paper, latest);
  return [...secondStart(paper, start), start];
}

/**
 * The row with which the last page begins: that of a page which takes all that follows, or one that leaves the page before
 * well filled, so that it is no fuller than a page if heights differ a little.
 */
function lastStart(paper: Paper, latest: number): number {
  const { top, breaks, heights, pageHeight } = paper;
  const before =
    pageStarts(paper, NEARLY)
      .filter((row) => row <= latest)
      .at(-1) ?? top;
  if (before > top && pageStarts(paper, 1, before).every((row) => row === before || breaks.includes(row)))
    return before;
  let height = 0;
  let row = before;
  while (row < latest && height + (heights[row] ?? 0) <= pageHeight * WELL) {
    height += heights[row] ?? 0;
    row += 1;
  }
  return row > before ? row : latest;
}

/**
 * The row with which the second page begins, if the last is the third: if lower rows than expected let the first take more,
 * a short page would be left between. One that is short in any case gets rows of the first.
 */
function secondStart(paper: Paper, start: number): number[] {
  const { top, heights, breaks, pageHeight } = paper;
  const [second, ...others] = pageStarts(paper, NEARLY).filter((row) => row < start && !breaks.includes(row));
  if (second === undefined || others.length > 0) return [];
  const heightFrom = (row: number): number => sumOf(heights.slice(row, start));
  let row = second;
  if (heightFrom(second) < pageHeight * SHORT) {
    while (row > top + 1 && heightFrom(row) < heightFrom(top) / 2) row -= 1;
  }
  return [row];
}

/** The rows with which pages begin behind `from`, if each is filled to that part of it. */
function pageStarts(paper: Paper, filled: number, from = paper.top): number[] {
  const { top, bottom, heights, header, breaks, pageHeight } = paper;
  const starts: number[] = [];
  let height = from > top ? header : 0;
  for (let row = from; row <= bottom; row += 1) {
    const own = heights[row] ?? 0;
    if (height + own > pageHeight * filled || breaks.includes(row)) {
      starts.push(row);
      height = header;
    }
    height += own;
  }
  return starts;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, each) => sum + each, 0);
}
