/** Which projects are marked in a way: the few patterns decide it, not each project. */
import type { MarkPattern } from './mark-pattern';
import { memoizePerPlan } from './memoize-per-plan';
import type { Plan } from './plan';
import type { Project } from './project';

/** How many projects have each pattern. */
export const markPatterns = memoizePerPlan(({ projects }): ReadonlyMap<MarkPattern, number> => {
  const counts = new Map<MarkPattern, number>();
  for (const { quarters } of projects) counts.set(quarters.pattern, (counts.get(quarters.pattern) ?? 0) + 1);
  return counts;
});

/** The projects whose pattern is such a one, in order. The few patterns show, most often, that there are none. */
export function projectsMarked(plan: Plan, isMeant: (pattern: MarkPattern) => boolean): readonly Project[] {
  const meant = new Set([...markPatterns(plan).keys()].filter(isMeant));
  return meant.size === 0 ? [] : plan.projects.filter(({ quarters }) => meant.has(quarters.pattern));
}
