import { markedQuarters, periodsOf, quarterList, sameQuarters } from '../quarters/project-period';
import type { Rule } from './rule';

/** A period that can be read, and marks that say other quarters. */
export const quartersPeriodConflict: Rule = {
  meta: { id: 'quarters-period-conflict', family: 'quarter', severity: 'warning', fix: 'offer' },
  *check(plan) {
    for (const project of plan.projects) {
      const marked = markedQuarters(project);
      if (marked.length === 0 || project.quarters.some(({ meaning }) => meaning === 'unknown')) continue;
      for (const { source, reading } of periodsOf(plan, project)) {
        if (!reading?.ok || sameQuarters(reading.quarters, marked)) continue;
        yield {
          sheet: source.sheet,
          cell: source.cell,
          data: { text: source.text, expected: quarterList(reading.quarters), found: quarterList(marked) },
          related: project.quarters
            .filter(({ meaning }) => meaning === 'yes')
            .map(({ sheet, cell }) => ({ sheet, cell })),
        };
      }
    }
  },
};
