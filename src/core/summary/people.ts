/** Whom the plan is for, by part 2. */
import { PEOPLE_TH } from '../messages/tabs/overview';
import type { BaselinePart, BaselineRow, PeopleGroup } from '../plan/parts';
import type { Datum } from '../plan/datum';

export interface PeopleCount {
  readonly name: string;
  /** The sum of what could be read; null if nothing could. */
  readonly count: number | null;
  /** How many numbers could not be read. */
  readonly unread: number;
  /** The cell that holds the count, if one does. */
  readonly cell: Datum<number> | null;
}

/** Staff, target groups, partners and citizens; those whose group nobody says only if there are any. */
export function peopleIn({ rows, total }: BaselinePart): PeopleCount[] {
  const own = rows.flatMap((row) => row.people ?? []);
  const people = own.length > 0 ? own : (total?.people ?? []);
  const group = (name: string, of: PeopleGroup | null): PeopleCount => {
    return countOf(
      name,
      people.filter((each) => each.group === of),
      null,
    );
  };
  const column = (name: string, of: (row: BaselineRow) => Datum<number> | null): PeopleCount => {
    const entries = rows.flatMap((row) => of(row) ?? []);
    const sum = total && of(total);
    const [only] = entries.length === 1 ? entries : [];
    const cell = sum?.value != null ? sum : (only ?? null);
    return countOf(name, cell ? [cell] : entries, cell);
  };
  const others = group(PEOPLE_TH.others, null);
  return [
    column(PEOPLE_TH.personnel, ({ personnel }) => personnel),
    group(PEOPLE_TH.target, 'target'),
    group(PEOPLE_TH.partner, 'partner'),
    ...(others.count === null && others.unread === 0 ? [] : [others]),
    column(PEOPLE_TH.citizens, ({ citizens }) => citizens),
  ];
}

function countOf(name: string, entries: readonly Datum<number>[], cell: Datum<number> | null): PeopleCount {
  const known = entries.flatMap(({ value }) => value ?? []);
  // What nobody has filled in is missing; it is not unreadable.
  const unread = entries.filter(({ value, reason }) => value === null && reason !== 'blank' && reason !== 'dash');
  const count = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  return { name, count, unread: unread.length, cell };
}
