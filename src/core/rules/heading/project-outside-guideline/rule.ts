import type { Rule } from '../../rule';
import { outsideProjects } from '../outside';
import { cellKey } from '../../fixes/text-edit';

export const order = 330;

/** Projects under no heading are counted for no guideline. Neighbours are one finding: one heading is what they lack. */
export const rule: Rule = {
  meta: { id: 'project-outside-guideline', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const [first, ...others] of outsideProjects(plan).runs) {
      if (!first) continue;
      const { sheet, cell, title } = first;
      const cells = new Map(others.map((other) => [cellKey(other), other]));
      cells.delete(cellKey(first));
      yield {
        sheet,
        cell,
        data: { text: title },
        related: [...cells.values()].map((other) => ({ sheet: other.sheet, cell: other.cell })),
      };
    }
  },
};
