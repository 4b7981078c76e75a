import { tally } from '../../../plan/tally';
import { guidelineDifferences, guidelineSum, isRead, place, sumOf } from '../../analysis/declared';
import { declareFix } from '../../fixes/declare-fix';
import type { Rule } from '../../rule';

export const order = 230;

/**
 * 3.1's total against its sub-plans. Not if a sub-plan is at fault by itself: the total then agrees with the
 * guidelines, or with the table, and the finding below it says so.
 */
export const rule: Rule = {
  meta: { id: 'count-total-sum', family: 'count', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const { counts } = plan;
    if (!counts || !isRead(counts.total)) return;
    const { total, subPlans } = counts;
    const expected = sumOf(subPlans.map(({ declared }) => declared));
    if (expected === null || total.value === expected) return;

    const sums = subPlans.map(guidelineSum);
    const ofGuidelines = sums.every((sum) => sum !== null) ? sums.reduce((sum, each) => sum + each, 0) : null;
    if (total.value === ofGuidelines) return;
    if (total.value === tally(plan).total && guidelineDifferences(plan).length > 0) return;
    yield {
      sheet: total.sheet,
      cell: total.cell,
      data: { found: total.value, expected },
      related: subPlans.flatMap(({ declared }) => (declared ? [place(declared)] : [])),
      fixes: declareFix(workbook, [{ slot: total, count: expected }]),
    };
  },
};
