import type { BaseRow } from '../../plan/parts';
import type { Datum } from '../../plan/plan';
import type { Rule } from '../rule';
import { sumFinding, sumOf } from './sums';

/**
 * The people of part 2's third column against the total row, and against a sum that a unit's own cell states. Not judged
 * while a number of them cannot be read.
 */
export const baseTargetSum: Rule = {
  meta: { id: 'base-target-sum', family: 'base', severity: 'error', fix: 'offer' },
  *check({ base }, { workbook }) {
    if (!base) return;
    const { rows, total } = base;
    for (const { peopleSum, people } of rows) {
      const expected = sumOf(people ?? []);
      if (peopleSum?.value == null || expected === null || peopleSum.value === expected) continue;
      yield sumFinding(workbook, peopleSum, expected, people ?? []);
    }
    const stated = total && statedBy(total);
    if (stated?.value == null) return;
    const addends = rows.flatMap((row) => row.people ?? []);
    const bySums = sumOf(rows.flatMap(({ peopleSum, people }) => peopleSum ?? people ?? []));
    const byEntries = sumOf(addends);
    // A unit's own sum that is wrong is told at that unit.
    if (bySums === null || stated.value === bySums || stated.value === byEntries) return;
    yield sumFinding(workbook, stated, bySums, addends);
  },
};

/** What the total row says: one number, or the numbers of its groups together, which only a person can correct. */
function statedBy({ peopleSum, people }: BaseRow): Datum<number> | null {
  if (peopleSum) return peopleSum;
  const [first, ...others] = people ?? [];
  if (!first || others.length === 0) return first ?? null;
  return { sheet: first.sheet, cell: first.cell, text: '', value: sumOf([first, ...others]) };
}
