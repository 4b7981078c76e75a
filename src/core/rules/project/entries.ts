/** What the projects say in a column, each entry of a cell once. */
import type { Datum, Plan } from '../../plan/plan';
import { isNothing } from './missing';

type EntryColumn = 'quantity' | 'quality' | 'unit';

/** Several rules look at the same column of the same plan. */
const known = new WeakMap<Plan, Partial<Record<EntryColumn, readonly Datum<string>[]>>>();

/** Entries with something written. A cell merged over the rows of several projects, or saying the same of them, counts once. */
export function entriesOf(plan: Plan, column: EntryColumn): readonly Datum<string>[] {
  const columns = known.get(plan) ?? {};
  known.set(plan, columns);
  return (columns[column] ??= entriesIn(plan, column));
}

function entriesIn({ projects }: Plan, column: EntryColumn): Datum<string>[] {
  const entries: Datum<string>[] = [];
  const shown = new Map<string, Set<string>>();
  for (const project of projects) {
    const entry = project[column];
    if (!entry || isNothing(entry.text)) continue;
    const key = `${entry.cell}!${entry.sheet}`;
    const texts = shown.get(key);
    if (texts?.has(entry.text)) continue;
    if (texts) texts.add(entry.text);
    else shown.set(key, new Set([entry.text]));
    entries.push(entry);
  }
  return entries;
}
