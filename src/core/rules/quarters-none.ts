import { periodsOf } from '../quarters/project-period';
import type { Rule } from './rule';

/** A real project without a mark. Not where a mark stands that nobody can read: that is said by its own rule. */
export const quartersNone: Rule = {
  meta: { id: 'quarters-none', family: 'quarter', severity: 'error', fix: 'offer' },
  *check(plan) {
    for (const project of plan.projects) {
      const [first] = project.quarters;
      const isSilent = project.quarters.every(({ meaning }) => meaning !== 'yes' && meaning !== 'unknown');
      if (!first || !isSilent) continue;
      const isReadable = periodsOf(plan, project).some(({ reading }) => reading?.ok);
      yield {
        sheet: first.sheet,
        cell: first.cell,
        // Projects that share a cell are told apart by their names.
        ...(first.lines > 1 && { message: 'quarters-none-of' }),
        data: { title: project.title },
        related: [{ sheet: project.sheet, cell: project.cell }],
        fix: isReadable ? 'offer' : 'none',
      };
    }
  },
};
