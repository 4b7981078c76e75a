/** What the projects say in a column, each entry of a cell once. */
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Datum } from '../../plan/datum';
import type { Plan } from '../../plan/plan';
import type { Place } from '../../workbook/snapshot';
import { isUnwritten } from '../analysis/missing';

type EntryColumn = 'quantity' | 'quality' | 'unit';

interface Entry extends Place {
  readonly text: string;
  /** The project's; the first one's if several say it. */
  readonly title: string;
}

/** Several rules look at the same column of the same plan. */
const ENTRIES: Readonly<Record<EntryColumn, (plan: Plan) => readonly Entry[]>> = {
  quantity: memoizePerPlan((plan) => entriesIn(plan, 'quantity')),
  quality: memoizePerPlan((plan) => entriesIn(plan, 'quality')),
  unit: memoizePerPlan((plan) => entriesIn(plan, 'unit')),
};

/** Entries with something written. A cell merged over the rows of several projects, or saying the same of them, counts once. */
export function entriesOf(plan: Plan, column: EntryColumn): readonly Entry[] {
  return ENTRIES[column](plan);
}

function entriesIn({ projects }: Plan, column: EntryColumn): Entry[] {
  const entries: Entry[] = [];
  // The projects that share a cell follow one another.
  let cell: Datum<string> | null = null;
  let texts: Set<string> | null = null;
  for (const project of projects) {
    const entry = project[column];
    if (!entry || isUnwritten(entry.text)) continue;
    if (entry.cell === cell?.cell && entry.sheet === cell.sheet) {
      texts ??= new Set([cell.text]);
      if (texts.has(entry.text)) continue;
      texts.add(entry.text);
    } else {
      texts = null;
    }
    cell = entry;
    entries.push({ sheet: entry.sheet, cell: entry.cell, text: entry.text, title: project.title });
  }
  return entries;
}
