/** Headings at places where the framework does not have them. */
import { guidelineOf } from '../../plan/framework';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Plan } from '../../plan/plan';
import type { GuidelineHeading } from '../../plan/project';
import { groupsInForce } from './groups';
import { hasHeading, sectionsOf } from './sections-missing';

/** The headings of the table that disagree with column 1 or with the framework, in their order. */
export const misplacedHeadings = memoizePerPlan((plan): readonly GuidelineHeading[] => {
  const lost = lostGroups(plan);
  return plan.headings.filter((heading) => {
    const { subPlan, underSubPlan, guideline, goal } = heading;
    const known = guidelineOf(plan.framework, subPlan, guideline);
    if (!known) return true;
    if (lost.has(`${subPlan}/${known.goal}`)) return false;
    if (underSubPlan !== null && underSubPlan !== subPlan) return !lost.has(String(subPlan));
    return goal !== null && goal !== known.goal;
  });
});

/**
 * Sub-plans (`3`) and goals (`3/2`) that column 1 never names, which is reported: the last one named then holds too
 * long.
 * A goal's name is lost with its first heading, on the same row; a missing sub-plan is reported in either case.
 */
function lostGroups(plan: Plan): Set<string> {
  const named = new Set<string>();
  for (const { subPlan, goal } of groupsInForce(plan)) named.add(`${subPlan}`).add(`${subPlan}/${goal}`);
  const lost = new Set<string>();
  for (const { number, goals } of plan.framework.subPlans) {
    if (!named.has(String(number))) lost.add(String(number));
    for (const goal of goals) {
      if (named.has(`${number}/${goal.number}`)) continue;
      const first = sectionsOf(plan).find((section) => section.subPlan === number && section.goal === goal.number);
      if (first && !hasHeading(plan, number, first.guideline)) lost.add(`${number}/${goal.number}`);
    }
  }
  return lost;
}
