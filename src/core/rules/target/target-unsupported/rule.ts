import type { TargetRow } from '../../../plan/framework';
import type { Plan } from '../../../plan/plan';
import { projectRuns } from '../../../plan/runs';
import { sectionsMissing } from '../../analysis/sections-missing';
import type { Rule } from '../../rule';
import { measuredGoals, planValues } from '../goal-projects';

export const order = 640;

/** A target without a project of its goal. Not if a heading of the goal is lost, or a project may be any goal's. */
export const rule: Rule = {
  meta: { id: 'target-unsupported', family: 'target', severity: 'warning', fix: 'none' },
  *check(plan) {
    if (plan.projects.length === 0) return;
    for (const { row, target, projects } of measuredGoals(plan)) {
      const set = planValues(row).find(({ value }) => value !== null && value > 0);
      if (!set || projects.length > 0 || !hasHeadings(plan, target) || hasHomeless(plan, target)) continue;
      const { subPlan, goal } = target;
      yield { sheet: set.sheet, cell: set.cell, data: { found: set.text, subPlan, goal, row: target.row } };
    }
  },
};

function hasHeadings(plan: Plan, { subPlan, goal }: TargetRow): boolean {
  return !sectionsMissing(plan).some((section) => section.subPlan === subPlan && section.goal === goal);
}

function hasHomeless(plan: Plan, target: TargetRow): boolean {
  return projectRuns(plan).some(
    ({ subPlan, goal }) => subPlan === null || (subPlan === target.subPlan && goal === null),
  );
}
