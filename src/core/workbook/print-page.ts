/** The printed page of our tabs, for every host: A4 with room for binding, whose document it is, file, page and date. */
import type { PrintSetup } from './sheet-spec';
import type { SheetLooks } from './sheet-style';

/** In inches. Official documents leave 2.5 cm on the left, for binding. */
export const MARGINS = { left: 0.98, right: 0.5, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 } as const;

export const POINTS_PER_INCH = 72;

/** A4 in inches. */
const [SHORT, LONG] = [8.27, 11.69] as const;

/** What a page has between its margins, in points. */
export function pageRoom(orientation: PrintSetup['orientation']): { readonly width: number; readonly height: number } {
  const [across, down] = orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  return {
    width: (across - MARGINS.left - MARGINS.right) * POINTS_PER_INCH,
    height: (down - MARGINS.top - MARGINS.bottom) * POINTS_PER_INCH,
  };
}

export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SIZE = 12;
/** Excel takes no longer header, its codes included. */
const LONGEST = 120;

/** The texts at the top and the bottom of each page, in Excel's codes: `&P` is the page, `&N` how many there are. */
export function pageTexts(
  { header }: PrintSetup,
  { font }: SheetLooks,
): { readonly header: PageText; readonly footer: PageText } {
  const text = (words: string): string => (words === '' ? '' : `&"${font},Regular"&${SIZE} ${words}`);
  return {
    header: { left: '', center: '', right: text(header.slice(0, LONGEST).replaceAll('&', '&&')) },
    footer: { left: text('&F'), center: text('หน้า &P / &N'), right: text('พิมพ์เมื่อ &D') },
  };
}
