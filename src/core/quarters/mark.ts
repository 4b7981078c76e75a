/** Which mark, and in which font, a sheet's quarters are written with: the one that it uses most. */
import type { Plan, QuarterCell } from '../plan/plan';
import { FONT_LETTERS } from '../plan/marks';
import type { Fonts, FontsBySheet, Host } from '../workbook/host';

export const DEFAULT_MARK = '✓';

export interface SheetMark {
  readonly mark: string;
  /** The font of the cells that hold it; null where the sheet has no mark yet, or they differ. */
  readonly font: string | null;
  /** The fonts that the sheet's quarter cells have now. */
  readonly fonts: Fonts;
}

/** Marks by the sheet's name. */
export type Marks = ReadonlyMap<string, SheetMark>;

/** Finds each sheet's mark, asking the host for the fonts of its quarter cells. */
export async function chooseMarks(plan: Plan, host: Host): Promise<Marks> {
  const cells = plan.projects.flatMap(({ quarters }) => quarters.cells.map(({ sheet, cell }) => ({ sheet, cell })));
  return marksIn(plan, cells.length === 0 ? {} : await host.readFonts(cells));
}

/** The same without asking: the mark in whatever font its cell has. */
export function marksIn(plan: Plan, fonts: FontsBySheet = {}): Marks {
  return new Map([...quarterCellsBySheet(plan)].map(([sheet, cells]) => [sheet, markOf(cells, fonts[sheet] ?? {})]));
}

function markOf(cells: readonly QuarterCell[], fonts: Fonts): SheetMark {
  const used = cells.filter(({ meaning }) => meaning === 'yes');
  const mark = most(used.map(({ text }) => text.trim()));
  const fontsOfMark = used.filter(({ text }) => text.trim() === mark).flatMap(({ cell }) => fonts[cell] ?? []);
  const font = most(fontsOfMark);
  // A letter is a tick only in its own font: where that is not known, it is no mark to write.
  if (mark === null || (FONT_LETTERS.has(mark) && font === null)) return { mark: DEFAULT_MARK, font: null, fonts };
  return { mark, font, fonts };
}

/** The commonest value, the first of several; null of none. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function quarterCellsBySheet({ projects }: Plan): Map<string, QuarterCell[]> {
  const bySheet = new Map<string, QuarterCell[]>();
  for (const cell of projects.flatMap(({ quarters }) => quarters.cells)) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return bySheet;
}
