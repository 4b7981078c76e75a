import type { Rule } from '../../rule';
import { sumFinding, sumOf } from '../sums';

export const order = 180;

/** The personnel of all units against the total row. Not judged while a unit's number cannot be read. */
export const rule: Rule = {
  meta: { id: 'base-personnel-sum', family: 'base', severity: 'error', fix: 'offer' },
  *check({ baseline: base }, { workbook }) {
    const total = base?.total?.personnel;
    const personnel = base?.rows.map((row) => row.personnel) ?? [];
    const expected = sumOf(personnel);
    if (total?.value == null || expected === null || total.value === expected) return;
    yield sumFinding(
      workbook,
      total,
      expected,
      personnel.flatMap((each) => each ?? []),
    );
  },
};
