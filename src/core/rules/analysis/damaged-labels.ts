/** The form's own words that were damaged when the plan was copied out of a PDF. */
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Plan, PlanExtent } from '../../plan/plan';
import { memoize } from '../../text/memoize';
import { repairCharacters } from '../../text/normalise';
import { damagedWords } from '../../text/restore-words';
import { contentAt } from '../../workbook/contents';
import type { CellValue, Place, WorkbookSnapshot } from '../../workbook/snapshot';
import { formTexts, placeOf, type FormText } from './form-texts';

export interface DamagedLabels {
  /** A damaged word as it is written. */
  readonly example: string;
  /** The first cell with a damaged label. */
  readonly place: Place;
}

/** Fewer may be slips of somebody who types. */
const FEWEST = 3;
/** The texts in which nearly all words are the form's. In the project table these are headers and headings. */
const PRINTED: ReadonlySet<PlanExtent['part']> = new Set(['title', 'general', 'base', 'counts', 'targets', 'outcomes']);

const knownOf = memoizePerPlan((): { labels?: DamagedLabels | null } => ({}));

/** null if fewer than three different labels are recognised only as damaged ones. */
export function damagedLabels(plan: Plan, workbook: WorkbookSnapshot): DamagedLabels | null {
  const known = knownOf(plan);
  if (known.labels === undefined) known.labels = labelsIn(plan, workbook);
  return known.labels;
}

function labelsIn(plan: Plan, workbook: WorkbookSnapshot): DamagedLabels | null {
  let first: Place | null = null;
  const words = new Map<string, string>();
  for (const label of labelTexts(plan, workbook)) {
    const { written, damaged } = damageIn(label.text);
    first ??= 'cell' in label ? { sheet: label.sheet, cell: label.cell } : placeOf(label);
    for (const { start, end, word } of damaged) words.set(word, words.get(word) ?? written.slice(start, end));
  }
  const [example] = words.values();
  return first && example !== undefined && words.size >= FEWEST ? { example, place: first } : null;
}

const damageIn = memoize((text) => {
  const written = repairCharacters(text);
  return { written, damaged: damagedWords(written) };
});

function isDamaged(text: string): boolean {
  return damageIn(text).damaged.length > 0;
}

/** The damaged labels, headers of the project table first. */
function labelTexts(plan: Plan, workbook: WorkbookSnapshot): readonly (FormText | TableLabel)[] {
  const ofTable: TableLabel[] = [];
  const add = (value: CellValue, { sheet, cell }: Place): void => {
    if (typeof value === 'string' && isDamaged(value)) ofTable.push({ sheet, cell, text: value });
  };
  for (const head of plan.heads) add(head.value, head);
  for (const place of [...plan.headings, ...plan.groups]) add(contentAt(workbook, place).value, place);
  return [...ofTable, ...formTexts(plan, workbook, PRINTED, isDamaged)];
}

interface TableLabel extends Place {
  readonly text: string;
}
