import { projectRuns } from '../../../plan/runs';
import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { isOfAllGoals } from '../../analysis/agency-level';
import { groupsInForce } from '../../analysis/groups';
import { hasHeading, sectionsOf } from '../../analysis/sections-missing';
import { doubtfulGoals } from '../../analysis/wrong-headings';

export const order = 370;

/**
 * The goals of the framework without a real project, in one finding. Only a province or a ministry is to have projects
 * for all of them, unless a person turns the rule on. Not if one of a goal's headings is lost, or if a heading with a
 * wrong number may belong to it: those are reported.
 */
export const rule: Rule = {
  meta: { id: 'goal-empty', family: 'heading', severity: 'info', isForSome: true, fix: 'none' },
  *check(plan, { workbook, isAsked }) {
    if (!isAsked && !isOfAllGoals(plan, workbook)) return;
    const [first, ...others] = emptyGoals(plan);
    if (!first) return;
    const { subPlan, goal, place } = first;
    const goals = [first, ...others].map((each) => `${each.subPlan}/${each.goal}`).join(', ');
    yield {
      ...place,
      ...(others.length > 0 && { message: 'goal-empty-several' }),
      data: others.length > 0 ? { goals, count: others.length + 1 } : { subPlan, goal },
      related: others.map((each) => each.place),
    };
  },
};

interface EmptyGoal {
  readonly subPlan: number;
  readonly goal: number;
  readonly place: Place;
}

function emptyGoals(plan: Plan): EmptyGoal[] {
  if (!plan.parts.projects) return [];
  const runs = projectRuns(plan);
  // A project that is under no goal may be any goal's.
  if (runs.some(({ subPlan }) => subPlan === null)) return [];
  const filled = new Set(runs.map(({ subPlan, goal }) => `${subPlan}/${goal}`));
  const doubtful = doubtfulGoals(plan);
  return plan.framework.subPlans.flatMap(({ number: subPlan, goals }) =>
    goals.flatMap(({ number: goal }): EmptyGoal[] => {
      if (filled.has(`${subPlan}/${goal}`) || filled.has(`${subPlan}/null`)) return [];
      const place = doubtful.has(`${subPlan}/${goal}`) ? null : placeOf(plan, subPlan, goal);
      return place ? [{ subPlan, goal, place: { sheet: place.sheet, cell: place.cell } }] : [];
    }),
  );
}

/** The cell of column 1 that names the goal, else its first heading; null if a heading is missing. */
function placeOf(plan: Plan, subPlan: number, goal: number): Place | null {
  const sections = sectionsOf(plan).filter((section) => section.subPlan === subPlan && section.goal === goal);
  const [first] = sections;
  if (!first || !sections.every(({ guideline }) => hasHeading(plan, subPlan, guideline))) return null;
  const named = groupsInForce(plan).find((each) => each.subPlan === subPlan && each.goal === goal);
  const heading = plan.headings.find((each) => each.subPlan === subPlan && each.guideline === first.guideline);
  return named?.group ?? heading ?? null;
}
