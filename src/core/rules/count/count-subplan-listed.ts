import { tally } from '../../plan/tally';
import { guidelineSum, isRead } from './declared';
import type { Rule } from '../rule';

/**
 * A sub-plan's declared count against the table. Only where its guidelines cannot explain the difference: one of them
 * cannot be read, or projects of the sub-plan stand under no guideline.
 */
export const countSubplanListed: Rule = {
  meta: { id: 'count-subplan-listed', family: 'count', severity: 'error', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const listed = tally(plan);
    for (const each of plan.counts?.subPlans ?? []) {
      const { subPlan, declared, guidelines } = each;
      const expected = listed.subPlan(subPlan);
      if (!isRead(declared) || declared.value === expected) continue;
      const underGuidelines = guidelines.reduce((sum, { guideline }) => sum + listed.guideline(subPlan, guideline), 0);
      if (guidelineSum(each) !== null && underGuidelines === expected) continue;
      yield { sheet: declared.sheet, cell: declared.cell, data: { subPlan, found: declared.value, expected } };
    }
  },
};
