import type { Rule } from '../../rule';
import { isUncalculated } from '../../analysis/uncalculated';
import { isUnset, labelOf, measuredGoals, planValues } from '../goal-projects';

export const order = 630;

/** A goal with projects and none of its measures planned for: a dash, 0 or nothing at all. */
export const rule: Rule = {
  meta: { id: 'target-empty', family: 'target', severity: 'warning', fix: 'none' },
  *check(plan, { workbook }) {
    for (const { row, target, projects } of measuredGoals(plan)) {
      const values = planValues(row);
      const [first] = values;
      const [run] = projects;
      if (!first || !run || !values.every(isUnset)) continue;
      if (values.some((value) => isUncalculated(workbook, value))) continue;
      const { subPlan, goal } = target;
      yield {
        sheet: first.sheet,
        cell: first.cell,
        data: {
          found: projects.reduce((sum, { count }) => sum + count, 0),
          subPlan,
          goal,
          row: target.row,
          name: labelOf(row),
        },
        related: [{ sheet: run.first.sheet, cell: run.first.cell }],
      };
    }
  },
};
