/** Every text that is on the form, for rules that look at words wherever they are. */
import type { Plan, PlanExtent } from '../../plan/plan';
import { cellName, parseCell } from '../../workbook/address';
import type { CellChange } from '../../workbook/change';
import type { Place, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { eachSign, hasAnySign, hasSign, signsIn, type Sign } from './prefilter';

export interface FormText {
  readonly part: PlanExtent['part'];
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The whole cell. */
  readonly text: string;
}

/** A mark that is alone has no words. */
const ONE_MARK = /^[^\s\p{Cf}]$/u;

/**
 * The texts within the rows of the plan's parts. Single marks are left out, and formulas: their results are not
 * written there.
 */
export function formTexts(
  plan: Plan,
  workbook: WorkbookSnapshot,
  parts?: ReadonlySet<FormText['part']>,
): readonly FormText[] {
  const extents = plan.extents.filter(({ part }) => parts?.has(part) ?? true);
  return textsIn(extents, workbook, () => true);
}

/** Those that may hold what a rule looks for: few, and each rule looks at its own alone. */
export function hintedTexts(plan: Plan, workbook: WorkbookSnapshot, hint: Sign): readonly FormText[] {
  const texts = hinted.get(plan) ?? bySign(textsIn(plan.extents, workbook, (text) => hasAnySign(signsIn(text))));
  hinted.set(plan, texts);
  return texts[hint];
}

type TextsBySign = Readonly<Record<Sign, readonly FormText[]>>;

/** One walk over the cells for all the rules of a check. */
const hinted = new WeakMap<Plan, TextsBySign>();

function bySign(texts: readonly FormText[]): TextsBySign {
  const hints = texts.map(({ text }) => signsIn(text));
  return eachSign((sign) => texts.filter((_, index) => hasSign(hints[index] ?? 0, sign)));
}

function textsIn(
  extents: Plan['extents'],
  { sheets }: WorkbookSnapshot,
  isMeant: (text: string) => boolean,
): FormText[] {
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
        if (typeof text !== 'string' || text === '' || (text.length === 1 && ONE_MARK.test(text))) continue;
        if (isMeant(text) && !calculated?.has(keyOf(row, column))) texts.push({ part, sheet: name, row, column, text });
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
