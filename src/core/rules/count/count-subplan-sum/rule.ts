import { tally } from '../../../plan/tally';
import { guidelineDifferences, guidelineSum, isRead, place } from '../../analysis/declared';
import { declareFix } from '../../fixes/declare-fix';
import type { Rule } from '../../rule';

export const order = 240;

/** A sub-plan's declared count against its guidelines'. Not if it agrees with the table and a guideline does not. */
export const rule: Rule = {
  meta: { id: 'count-subplan-sum', family: 'count', severity: 'error', fix: 'offer' },
  *check(plan, { workbook }) {
    const listed = tally(plan);
    const differences = guidelineDifferences(plan);
    for (const each of plan.counts?.subPlans ?? []) {
      const { subPlan, declared, guidelines } = each;
      const expected = guidelineSum(each);
      if (!isRead(declared) || expected === null || declared.value === expected) continue;
      const isExplained = differences.some((difference) => difference.subPlan === subPlan);
      if (isExplained && declared.value === listed.subPlan(subPlan)) continue;
      yield {
        sheet: declared.sheet,
        cell: declared.cell,
        data: { subPlan, found: declared.value, expected },
        related: guidelines.flatMap((guideline) => (guideline.declared ? [place(guideline.declared)] : [])),
        fixes: declareFix(workbook, [{ slot: declared, count: expected }]),
      };
    }
  },
};
