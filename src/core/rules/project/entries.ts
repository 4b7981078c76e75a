/** What the projects say in a column, each entry of a cell once. */
import type { Datum, Plan } from '../../plan/plan';
import { isNothing } from './missing';

type EntryColumn = 'quantity' | 'quality' | 'unit';

/** Entries with something written. A cell merged over the rows of several projects, or saying the same of them, counts once. */
export function* entriesOf({ projects }: Plan, column: EntryColumn): Generator<Datum<string>> {
  const shown = new Set<string>();
  for (const project of projects) {
    const entry = project[column];
    if (!entry || isNothing(entry.text)) continue;
    const key = `${entry.cell}!${entry.sheet}!${entry.text}`;
    if (shown.has(key)) continue;
    shown.add(key);
    yield entry;
  }
}
