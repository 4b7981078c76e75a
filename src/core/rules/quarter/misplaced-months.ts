/** Months and dates in the cells of other quarters than theirs. */
import type { Quarter } from '../../calendar/quarter';
import { projectsMarked } from '../../plan/marked-projects';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Project, QuarterCell } from '../../plan/project';
import { periodReader } from '../../quarters/project-period';

export interface MisplacedMonth {
  readonly project: Project;
  readonly cell: QuarterCell;
  /** The quarters in which it lies. */
  readonly quarters: readonly Quarter[];
}

/** Only in rows without a mark: beside marks, the disagreement is another rule's finding. */
export const misplacedMonths = memoizePerPlan((plan): readonly MisplacedMonth[] => {
  const read = periodReader(plan);
  const unmarked = projectsMarked(plan, ({ meanings }) => meanings.has('period') && !meanings.has('yes'));
  return unmarked.flatMap((project) =>
    project.quarters.cells.flatMap((cell) => {
      const { sheet, text } = cell;
      if (cell.meaning !== 'period' || cell.merge !== null) return [];
      const reading = read({ sheet, cell: cell.cell, text: text.trim(), where: 'quarter-cells' });
      return reading?.ok && !reading.quarters.includes(cell.quarter)
        ? [{ project, cell, quarters: reading.quarters }]
        : [];
    }),
  );
});
