import type { BaselineRow } from '../../../plan/parts';
import type { Datum } from '../../../plan/datum';
import type { Rule } from '../../rule';
import { sumFinding, sumOf } from '../sums';

export const order = 190;

/**
 * The people of part 2's third column against the total row, and against a sum that a unit's own cell states. Not judged
 * while a number of them cannot be read.
 */
export const rule: Rule = {
  meta: { id: 'base-target-sum', family: 'base', severity: 'error', fix: 'offer' },
  *check({ baseline: base }, { workbook }) {
    if (!base) return;
    const { rows, total } = base;
    for (const { peopleSum, people } of rows) {
      if (peopleSum?.value == null) continue;
      const summed = (people ?? []).filter((entry) => isBeside(entry, peopleSum));
      const expected = sumOf(summed);
      if (expected !== null && peopleSum.value !== expected) yield sumFinding(workbook, peopleSum, expected, summed);
    }
    const stated = total && statedBy(total);
    if (stated?.value == null) return;
    const addends = rows.flatMap((row) => row.people ?? []);
    const bySums = sumOf(
      rows.flatMap(({ peopleSum, people }): readonly Datum<number>[] =>
        peopleSum ? [peopleSum, ...(people ?? []).filter((entry) => !isBeside(entry, peopleSum))] : (people ?? []),
      ),
    );
    const byEntries = sumOf(addends);
    // A wrong sum within a unit is reported at that unit.
    if (bySums === null || stated.value === bySums || stated.value === byEntries) return;
    yield sumFinding(workbook, stated, bySums, addends);
  },
};

/** A sum that a cell states is of the entries in that cell; the unit's next rows have their own. */
function isBeside(entry: Datum<number>, sum: Datum<number>): boolean {
  return entry.cell === sum.cell && entry.sheet === sum.sheet;
}

/** What the total row says: one number, or the numbers of its groups together, which only a person can correct. */
function statedBy({ peopleSum, people }: BaselineRow): Datum<number> | null {
  if (peopleSum) return peopleSum;
  const [first, ...others] = people ?? [];
  if (!first || others.length === 0) return first ?? null;
  return { sheet: first.sheet, cell: first.cell, text: '', value: sumOf([first, ...others]) };
}
