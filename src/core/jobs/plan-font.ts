/** The font in which the plan is set, if it is one that summary tabs may have. */
import type { Plan } from '../plan/plan';
import type { TraitsBySheet } from '../workbook/cell-traits';
import { SHEET_FONTS, type SheetFont } from '../workbook/sheet-style';
import type { Place } from '../workbook/snapshot';

/** A few cells show it, and cost Excel little. */
const MOST_CELLS = 12;

/** The cells whose fonts show it: titles of projects. */
export function fontCells({ projects }: Plan): Place[] {
  return projects.slice(0, MOST_CELLS).map(({ sheet, cell }) => ({ sheet, cell }));
}

/** That of most of the cells; null if none has one of those fonts, or several have it equally. */
export function planFont(plan: Plan, traits: TraitsBySheet): SheetFont | null {
  const fonts = fontCells(plan).map(({ sheet, cell }) => traits[sheet]?.[cell]?.font);
  const count = (font: SheetFont): number => fonts.filter((each) => each === font).length;
  const [first, second] = [...SHEET_FONTS].sort((a, b) => count(b) - count(a));
  return first && count(first) > (second ? count(second) : 0) ? first : null;
}
