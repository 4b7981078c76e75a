/** Fits a tab that is a little too tall for its page on it: the places to sign are not alone on the next. */
import { parseRange } from './address';
import { columnPoints } from './column-width';
import { MARGINS, POINTS_PER_INCH } from './print-page';
import { rowHeights } from './row-heights';
import type { SheetSpec } from './sheet-spec';

/** A4 in inches. */
const [SHORT, LONG] = [8.27, 11.69] as const;
/** Of an empty row, in points. */
const DEFAULT_HEIGHT = 15;
/** How many pages the letters may be shrunk from. */
const MOST = 1.3;

/** The spec, on one page if it would take no more than a part of a second. */
export function fitNearlyOnePage(spec: SheetSpec): SheetSpec {
  const pages = pagesOf(spec);
  return pages > 1 && pages <= MOST ? { ...spec, print: { ...spec.print, isOnePage: true } } : spec;
}

/** How many pages the printed rows take if the tab is as wide as one. */
function pagesOf(spec: SheetSpec): number {
  const { widths, hidden, print } = spec;
  const [across, down] = print.orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  const { top, left, bottom, right } = parseRange(print.area) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const width = widths.reduce(
    (sum, each, column) => sum + (column < left || column > right || hidden.includes(column) ? 0 : columnPoints(each)),
    0,
  );
  const height = rowHeights(spec)
    .slice(top, bottom + 1)
    .reduce<number>((sum, each) => sum + (each ?? DEFAULT_HEIGHT), 0);
  const scale = Math.min(1, ((across - MARGINS.left - MARGINS.right) * POINTS_PER_INCH) / width);
  return (height * scale) / ((down - MARGINS.top - MARGINS.bottom) * POINTS_PER_INCH);
}
