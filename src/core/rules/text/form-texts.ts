/** Every text that stands on the form, for rules that look at words wherever they are. */
import type { Plan, PlanExtent } from '../../plan/plan';
import { cellName, parseCell } from '../../workbook/address';
import type { CellChange } from '../../workbook/change';
import type { Place, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

export interface FormText {
  readonly part: PlanExtent['part'];
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The whole cell. */
  readonly text: string;
}

/** A mark that stands alone has no words. */
const ONE_MARK = /^[^\s\p{Cf}]$/u;

/** Something of what the rules on damage look for: a space or a mark that is not seen, a NIKHAHIT, SARA E twice. */
const SUSPECT = /[\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]|\u0E4D|\u0E40\u0E40/;

interface Walked {
  readonly texts: readonly FormText[];
  readonly suspect: readonly FormText[];
}

/** One walk over the cells for all the rules of a check. */
const known = new WeakMap<Plan, Walked>();

function walked(plan: Plan, workbook: WorkbookSnapshot): Walked {
  let found = known.get(plan);
  if (!found) {
    const texts = walk(plan, workbook);
    found = { texts, suspect: texts.filter(({ text }) => SUSPECT.test(text)) };
    known.set(plan, found);
  }
  return found;
}

/**
 * The texts within the plan's rows, part by part. Single marks are left out, and formulas: what they come to is not
 * written there.
 */
export function formTexts(plan: Plan, workbook: WorkbookSnapshot): readonly FormText[] {
  return walked(plan, workbook).texts;
}

/** Those of them that may be damaged: few, and each rule on damage looks at these alone. */
export function damagedTexts(plan: Plan, workbook: WorkbookSnapshot): readonly FormText[] {
  return walked(plan, workbook).suspect;
}

function walk({ extents }: Plan, { sheets }: WorkbookSnapshot): FormText[] {
  const formulas = new Map(sheets.map((sheet) => [sheet, formulaCells(sheet)]));
  const texts: FormText[] = [];
  for (const { part, sheet: name, top, bottom } of extents) {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) continue;
    const { origin, values } = sheet;
    const calculated = formulas.get(sheet);
    for (let row = Math.max(top, origin.row); row <= bottom; row += 1) {
      const cells = values[row - origin.row] ?? [];
      for (let index = 0; index < cells.length; index += 1) {
        const text = cells[index];
        const column = origin.column + index;
        if (typeof text !== 'string' || text === '' || calculated?.has(keyOf(row, column))) continue;
        if (text.length === 1 && ONE_MARK.test(text)) continue;
        texts.push({ part, sheet: name, row, column, text });
      }
    }
  }
  return texts;
}

function formulaCells({ formulas }: SheetSnapshot): Set<number> {
  const cells = Object.keys(formulas).flatMap((cell) => parseCell(cell) ?? []);
  return new Set(cells.map(({ row, column }) => keyOf(row, column)));
}

/** Wider than any sheet. */
const COLUMNS = 100_000;

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOf({ sheet, row, column }: FormText): Place {
  return { sheet, cell: cellName(row, column) };
}

/** The change that makes the cell hold `value`; a cell left without any character is empty. */
export function rewritten(from: FormText, value: string): CellChange {
  return {
    kind: 'cell',
    ...placeOf(from),
    before: { value: from.text },
    after: { value: value === '' ? null : value },
  };
}
