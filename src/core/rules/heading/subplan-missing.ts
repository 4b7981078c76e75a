import type { Rule } from '../rule';
import { hasHeading, sectionsOf } from './sections-missing';

/** Column 1 never names a sub-plan. Not where its first heading is lost, for the name is lost with that row. */
export const subplanMissing: Rule = {
  meta: { id: 'subplan-missing', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const named = new Set(plan.groups.map(({ subPlan }) => subPlan));
    for (const { number } of plan.framework.subPlans) {
      const first = sectionsOf(plan).find(({ subPlan }) => subPlan === number);
      if (named.has(number) || !first || !hasHeading(plan, number, first.guideline)) continue;
      const { sheet, cell } = plan.headings.find(({ subPlan }) => subPlan === number) ?? plan.parts.projects;
      yield { sheet, cell, data: { subPlan: number } };
    }
  },
};
