/** The font in which the plan is set, if it is one that summary tabs may have. */
import type { Plan } from '../plan/plan';
import type { Host, JobControl } from '../workbook/host';
import { SHEET_FONTS, type SheetFont } from '../workbook/sheet-style';

/** A few cells show it, and cost Excel little. */
const MOST_CELLS = 12;

/** That of most of the plan's titles; null if no title has one of them, or several have it equally. */
export async function planFont(
  host: Pick<Host, 'readTraits'>,
  { projects }: Plan,
  control?: JobControl,
): Promise<SheetFont | null> {
  const cells = projects.slice(0, MOST_CELLS).map(({ sheet, cell }) => ({ sheet, cell }));
  if (cells.length === 0) return null;
  const traits = await host.readTraits(cells, ['font'], control);
  const fonts = cells.map(({ sheet, cell }) => traits[sheet]?.[cell]?.font);
  const count = (font: SheetFont): number => fonts.filter((each) => each === font).length;
  const [first, second] = [...SHEET_FONTS].sort((a, b) => count(b) - count(a));
  return first && count(first) > (second ? count(second) : 0) ? first : null;
}
