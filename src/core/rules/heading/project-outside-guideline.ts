import type { Rule } from '../rule';
import { outsideProjects } from './outside';

/** Projects under no heading are counted for no guideline. Neighbours are one finding: one heading is what they lack. */
export const projectOutsideGuideline: Rule = {
  meta: { id: 'project-outside-guideline', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const [first, ...others] of outsideProjects(plan).runs) {
      if (!first) continue;
      const { sheet, cell, title } = first;
      const cells = [...new Map(others.map((other) => [`${other.sheet}!${other.cell}`, other])).values()];
      yield {
        sheet,
        cell,
        data: { text: title },
        related: cells
          .filter((other) => other.cell !== cell || other.sheet !== sheet)
          .map((other) => ({ sheet: other.sheet, cell: other.cell })),
      };
    }
  },
};
