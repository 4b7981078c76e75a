import type { Plan } from '../plan/plan';
import { tally } from '../plan/tally';
import type { Place } from '../workbook/snapshot';
import { guidelineDifferences, isHeadingMissing, isRead } from './declared';
import type { Rule } from './rule';

/**
 * A guideline's declared count against the projects listed under it. One missing project is one finding: the
 * sub-plan's and the total's counts, and the heading in the table, are its related places.
 */
export const countGuidelineListed: Rule = {
  meta: { id: 'count-guideline-listed', family: 'count', severity: 'error', fix: 'offer' },
  *check(plan) {
    for (const { subPlan, guideline, slot, listed } of guidelineDifferences(plan)) {
      if (isHeadingMissing(plan, subPlan, guideline)) continue;
      yield {
        sheet: slot.sheet,
        cell: slot.cell,
        data: { subPlan, guideline, found: slot.value, expected: listed },
        related: [...consequences(plan, subPlan), ...headings(plan, subPlan, guideline)],
      };
    }
  },
};

function consequences(plan: Plan, subPlan: number): Place[] {
  const { counts } = plan;
  const listed = tally(plan);
  const declared = counts?.subPlans.find((each) => each.subPlan === subPlan)?.declared ?? null;
  const total = counts?.total ?? null;
  return [
    ...(isRead(declared) && declared.value !== listed.subPlan(subPlan) ? [place(declared)] : []),
    ...(isRead(total) && total.value !== listed.total ? [place(total)] : []),
  ];
}

function headings(plan: Plan, subPlan: number, guideline: number): Place[] {
  return plan.headings
    .filter((heading) => heading.subPlan === subPlan && heading.guideline === guideline)
    .slice(0, 1)
    .map(place);
}

function place({ sheet, cell }: Place): Place {
  return { sheet, cell };
}
