import { projectRuns } from '../../../plan/runs';
import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { groupsInForce } from '../../analysis/groups';
import { hasHeading, sectionsOf } from '../../analysis/sections-missing';
import { doubtfulGoals } from '../../analysis/wrong-headings';

export const order = 370;

/**
 * A goal of the framework without a real project. Not if one of its headings is lost, or if a heading with a wrong
 * number
 * may belong to it: those are reported.
 */
export const rule: Rule = {
  meta: { id: 'goal-empty', family: 'heading', severity: 'info', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const runs = projectRuns(plan);
    // A project that is under no goal may be any goal's.
    if (runs.some(({ subPlan }) => subPlan === null)) return;
    const filled = new Set(runs.map(({ subPlan, goal }) => `${subPlan}/${goal}`));
    const doubtful = doubtfulGoals(plan);
    for (const { number, goals } of plan.framework.subPlans) {
      for (const goal of goals) {
        if (filled.has(`${number}/${goal.number}`) || filled.has(`${number}/null`)) continue;
        if (doubtful.has(`${number}/${goal.number}`)) continue;
        const place = placeOf(plan, number, goal.number);
        if (place) yield { sheet: place.sheet, cell: place.cell, data: { subPlan: number, goal: goal.number } };
      }
    }
  },
};

/** Where column 1 names the goal, else its first heading; null if one of its headings is not there. */
function placeOf(plan: Plan, subPlan: number, goal: number): Place | null {
  const sections = sectionsOf(plan).filter((section) => section.subPlan === subPlan && section.goal === goal);
  const [first] = sections;
  if (!first || !sections.every(({ guideline }) => hasHeading(plan, subPlan, guideline))) return null;
  const named = groupsInForce(plan).find((each) => each.subPlan === subPlan && each.goal === goal);
  const heading = plan.headings.find((each) => each.subPlan === subPlan && each.guideline === first.guideline);
  return named?.group ?? heading ?? null;
}
