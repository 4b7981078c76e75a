/** Every text that is on the form, for rules that look at words wherever they are. */
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Plan, PlanExtent } from '../../plan/plan';
import { memoize } from '../../text/memoize';
import { cellName } from '../../workbook/address';
import type { CellChange } from '../../workbook/change';
import type { Place, WorkbookSnapshot } from '../../workbook/snapshot';
import { eachSign, hasAnySign, hasSign, SIGNS, signsIn, type Sign } from './prefilter';

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
 * The texts within the rows of the plan's parts, or those that are meant. Single marks are left out, and formulas: their
 * results are not written there.
 */
export function formTexts(
  plan: Plan,
  workbook: WorkbookSnapshot,
  parts?: ReadonlySet<FormText['part']>,
  isMeant: IsMeant = () => true,
): readonly FormText[] {
  const extents = plan.extents.filter(({ part }) => parts?.has(part) ?? true);
  return textsIn(extents, workbook, isMeant);
}

type IsMeant = (text: string, part: FormText['part']) => boolean;

/** Those that may hold what a rule looks for: few, and each rule looks at its own alone. */
export function hintedTexts(plan: Plan, workbook: WorkbookSnapshot, hint: Sign): readonly FormText[] {
  const hinted = hintedIn(plan);
  hinted.texts ??= bySign(textsIn(plan.extents, workbook, mayHoldAny));
  return hinted.texts[hint];
}

type TextsBySign = Readonly<Record<Sign, readonly FormText[]>>;

/** One walk over the cells for all the rules of a check. */
const hintedIn = memoizePerPlan((): { texts: TextsBySign | null } => ({ texts: null }));

/** Outside the table most texts are the form's own words. */
function mayHoldAny(text: string, part: FormText['part']): boolean {
  return part === 'projects' ? hasAnySign(signsIn(text)) : mayHoldInForm(text);
}

const mayHoldInForm = memoize((text): boolean => hasAnySign(signsIn(text)));

function bySign(texts: readonly FormText[]): TextsBySign {
  const found = eachSign((): FormText[] => []);
  for (const each of texts) {
    const hints = signsIn(each.text);
    for (const sign of SIGNS) if (hasSign(hints, sign)) found[sign].push(each);
  }
  return found;
}

function textsIn(extents: Plan['extents'], { sheets }: WorkbookSnapshot, isMeant: IsMeant): FormText[] {
  const texts: FormText[] = [];
  for (const { part, sheet: name, top, bottom } of extents) {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) continue;
    const { origin, values, formulas } = sheet;
    const hasFormulas = Object.keys(formulas).length > 0;
    for (let row = Math.max(top, origin.row); row <= bottom; row += 1) {
      const cells = values[row - origin.row] ?? [];
      for (let index = 0; index < cells.length; index += 1) {
        const text = cells[index];
        const column = origin.column + index;
        if (typeof text !== 'string' || text === '' || (text.length === 1 && ONE_MARK.test(text))) continue;
        if (!isMeant(text, part) || (hasFormulas && formulas[cellName(row, column)] !== undefined)) continue;
        texts.push({ part, sheet: name, row, column, text });
      }
    }
  }
  return texts;
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
