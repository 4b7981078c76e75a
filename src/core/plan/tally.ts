/** How many real projects the table lists: in all, for each sub-plan, for each guideline. */
import type { Plan } from './plan';

export interface Tally {
  readonly total: number;
  subPlan(subPlan: number): number;
  guideline(subPlan: number, guideline: number): number;
}

export function tally({ projects }: Plan): Tally {
  const bySubPlan = new Map<number, number>();
  const byGuideline = new Map<string, number>();
  for (const { subPlan, guideline } of projects) {
    if (subPlan === null) continue;
    bySubPlan.set(subPlan, (bySubPlan.get(subPlan) ?? 0) + 1);
    if (guideline !== null) add(byGuideline, `${subPlan}/${guideline}`);
  }
  return {
    total: projects.length,
    subPlan: (subPlan) => bySubPlan.get(subPlan) ?? 0,
    guideline: (subPlan, guideline) => byGuideline.get(`${subPlan}/${guideline}`) ?? 0,
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
