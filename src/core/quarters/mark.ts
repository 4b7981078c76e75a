/** Which mark, and in which font, the quarters of a worksheet are written with: the one that it uses most. */
import { FONT_LETTERS, IN_ANY_FONT, isBareMark, readMark } from '../plan/marks';
import type { Plan } from '../plan/plan';
import type { QuarterCell } from '../plan/project';

const DEFAULT_MARK = '✓';

export interface SheetMark {
  readonly mark: string;
  /** The font of the cells that hold it; null if the worksheet has no mark yet, or fonts were not loaded. */
  readonly font: string | null;
}

/** The mark of a worksheet that has none yet. */
export const USUAL_MARK: SheetMark = { mark: DEFAULT_MARK, font: null };

/** Marks by the worksheet's name. */
export type Marks = ReadonlyMap<string, SheetMark>;

/** Each worksheet's mark, with its font if the plan was read with the traits of its quarter cells. */
export function marksIn(plan: Plan): Marks {
  return new Map([...quarterCellsBySheet(plan)].map(([sheet, cells]) => [sheet, markOf(cells)]));
}

/** The change of one cell, and whether the person must agree first. */
export interface CellMark extends SheetMark {
  /** The cell has a validation list that cannot be read. */
  readonly isDoubtful: boolean;
}

/**
 * The worksheet's mark, as far as the cell takes it: one that its validation list allows, in the cell's own font if the
 * worksheet is protected and takes no formats. null if the list allows no mark.
 */
export function markFor({ allowed, traits }: QuarterCell, sheetMark: SheetMark, isProtected: boolean): CellMark | null {
  const own = traits?.font ?? null;
  const canTakeFont = !isProtected || sheetMark.font === null || sheetMark.font === own;
  const usual = canTakeFont || !FONT_LETTERS.has(sheetMark.mark) ? sheetMark : USUAL_MARK;
  const written = canTakeFont ? usual : { ...usual, font: null };
  if (allowed === null || allowed === 'unclear') return { ...written, isDoubtful: allowed === 'unclear' };
  if (allowed.includes(written.mark)) return { ...written, isDoubtful: false };
  const mark = markAmong(allowed);
  return mark === null ? null : { mark, font: null, isDoubtful: false };
}

/** The mark of a list that means yes: a tick rather than a cross, the usual one of several. */
function markAmong(allowed: readonly string[]): string | null {
  for (const crossIsYes of [false, true]) {
    const marks = allowed.filter(
      (text) => readMark(text, { ...IN_ANY_FONT, crossIsYes }) === 'yes' && !isBoolean(text),
    );
    if (marks.includes(DEFAULT_MARK)) return DEFAULT_MARK;
    if (marks[0] !== undefined) return marks[0];
  }
  return null;
}

/** A list of TRUE and FALSE holds booleans, which no text equals. */
function isBoolean(text: string): boolean {
  return text === 'TRUE' || text === 'FALSE';
}

function markOf(cells: readonly QuarterCell[]): SheetMark {
  const used = cells.filter(({ meaning, isCheckBox, text }) => meaning === 'yes' && !isCheckBox && isBareMark(text));
  const mark = most(used.map(({ text }) => text.trim()));
  const fontsOfMark = used.filter(({ text }) => text.trim() === mark).flatMap(({ traits }) => traits?.font ?? []);
  const font = most(fontsOfMark);
  // A letter is a tick only in its own font: if that is not known, it is no mark to write.
  if (mark === null || (FONT_LETTERS.has(mark) && font === null)) return USUAL_MARK;
  return { mark, font };
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
