/** How many real projects the table lists: in all, for each sub-plan, for each guideline. */
import { oncePerPlan } from './once';

export interface Tally {
  readonly total: number;
  subPlan(subPlan: number): number;
  guideline(subPlan: number, guideline: number): number;
}

export const tally = oncePerPlan(({ projects }): Tally => {
  const bySubPlan = new Map<number, number>();
  const byGuideline = new Map<number, Map<number, number>>();
  for (const { subPlan, guideline } of projects) {
    if (subPlan === null) continue;
    add(bySubPlan, subPlan);
    if (guideline === null) continue;
    const guidelines = byGuideline.get(subPlan) ?? new Map<number, number>();
    byGuideline.set(subPlan, guidelines);
    add(guidelines, guideline);
  }
  return {
    total: projects.length,
    subPlan: (subPlan) => bySubPlan.get(subPlan) ?? 0,
    guideline: (subPlan, guideline) => byGuideline.get(subPlan)?.get(guideline) ?? 0,
  };
});

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
