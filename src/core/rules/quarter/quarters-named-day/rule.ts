import { quarterList } from '../../../quarters/project-period';
import type { Rule } from '../../rule';
import { markedCells } from '../marked-cells';
import { missedDay } from '../named-day';

export const order = 590;

/** A day with a fixed date in the title, and marks other than its quarter. Lunar days move and are never judged. */
export const rule: Rule = {
  meta: { id: 'quarters-named-day', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const project of plan.projects) {
      const missed = missedDay(plan, project);
      if (!missed) continue;
      const { sheet, cell } = project;
      yield {
        sheet,
        cell,
        data: {
          title: project.title,
          day: missed.day,
          expected: quarterList(missed.quarters),
          found: quarterList(project.quarters.pattern.marked),
        },
        related: markedCells(project),
      };
    }
  },
};
