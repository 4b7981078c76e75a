/** How many real projects the table lists: in all, for each sub-plan, for each guideline. */
import { memoizePerPlan } from './memoize-per-plan';
import { projectRuns } from './runs';

export interface Tally {
  readonly total: number;
  subPlan(subPlan: number): number;
  guideline(subPlan: number, guideline: number): number;
}

export const tally = memoizePerPlan((plan): Tally => {
  const bySubPlan = new Map<number, number>();
  const byGuideline = new Map<number, Map<number, number>>();
  for (const { subPlan, guideline, count } of projectRuns(plan)) {
    if (subPlan === null) continue;
    add(bySubPlan, subPlan, count);
    if (guideline === null) continue;
    const guidelines = byGuideline.get(subPlan) ?? new Map<number, number>();
    byGuideline.set(subPlan, guidelines);
    add(guidelines, guideline, count);
  }
  return {
    total: plan.projects.length,
    subPlan: (subPlan) => bySubPlan.get(subPlan) ?? 0,
    guideline: (subPlan, guideline) => byGuideline.get(subPlan)?.get(guideline) ?? 0,
  };
});

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
