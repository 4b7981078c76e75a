/** What the projects say in a column, each entry of a cell once. */
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Datum } from '../../plan/datum';
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { isUnwritten } from '../analysis/missing';

type EntryColumn = 'quantity' | 'quality' | 'unit';

/** The project that says it; the first one if several do. */
type Saying<C extends EntryColumn> = Project & Readonly<Record<C, Datum<string>>>;

/** Several rules look at the same column of the same plan. */
const ENTRIES: { readonly [C in EntryColumn]: (plan: Plan) => readonly Saying<C>[] } = {
  quantity: memoizePerPlan((plan) => entriesIn(plan, 'quantity')),
  quality: memoizePerPlan((plan) => entriesIn(plan, 'quality')),
  unit: memoizePerPlan((plan) => entriesIn(plan, 'unit')),
};

/** Entries with something written. A cell merged over the rows of several projects, or saying the same of them, counts once. */
export function entriesOf<C extends EntryColumn>(plan: Plan, column: C): readonly Saying<C>[] {
  return ENTRIES[column](plan);
}

function entriesIn<C extends EntryColumn>({ projects }: Plan, column: C): Saying<C>[] {
  const entries: Saying<C>[] = [];
  // The projects that share a cell follow one another.
  let cell: Datum<string> | null = null;
  let texts: Set<string> | null = null;
  for (const project of projects) {
    if (!says(project, column) || isUnwritten(project[column].text)) continue;
    const entry: Datum<string> = project[column];
    if (entry.cell === cell?.cell && entry.sheet === cell.sheet) {
      texts ??= new Set([cell.text]);
      if (texts.has(entry.text)) continue;
      texts.add(entry.text);
    } else {
      texts = null;
    }
    cell = entry;
    entries.push(project);
  }
  return entries;
}

function says<C extends EntryColumn>(project: Project, column: C): project is Saying<C> {
  return project[column] !== null;
}
