import type { Plan } from '../../../plan/plan';
import type { Project } from '../../../plan/project';
import type { TableSum } from '../../../plan/project-table';
import type { Rule } from '../../rule';

export const order = 505;

/**
 * A row of sums in the project table. It is wrong only if its amount is none of: the projects since the last row of sums,
 * those of its guideline, of its sub-plan, or all before it. Not judged if an amount among them is not known.
 */
export const rule: Rule = {
  meta: { id: 'budget-table-total', family: 'budget', severity: 'error', fix: 'none' },
  *check({ projects, tableSums }: Plan) {
    let last = 0;
    for (const sum of tableSums) {
      const { amount, projectsBefore: end } = sum;
      if (amount?.value != null && end > 0) {
        const totals = startsOf(sum, projects, last).map((start) => totalOf(projects.slice(start, end)));
        const [expected] = totals;
        if (expected != null && !totals.includes(null) && !totals.includes(amount.value)) {
          const data = { label: sum.label, found: amount.value, expected };
          yield { sheet: amount.sheet, cell: amount.cell, data };
        }
      }
      // A second row of sums without projects between is the total of a larger group.
      if (end > last) last = end;
    }
  },
};

/** Where the projects that it may sum begin: the likeliest first. */
function startsOf({ projectsBefore: end }: TableSum, projects: readonly Project[], last: number): number[] {
  const before = projects.slice(0, end);
  const current = before.at(-1);
  if (!current) return [];
  const since = (isOther: (project: Project) => boolean): number => {
    let start = before.length;
    for (let each = before[start - 1]; each && !isOther(each); each = before[start - 1]) start -= 1;
    return start;
  };
  const subPlan = since((project) => project.subPlan !== current.subPlan);
  const guideline = since((project) => project.subPlan !== current.subPlan || project.guideline !== current.guideline);
  return [...new Set([last < end ? last : subPlan, subPlan, guideline, 0])];
}

function totalOf(projects: readonly Project[]): number | null {
  let satang = 0;
  for (const { budget } of projects) {
    if (budget?.value == null) return null;
    satang += Math.round(budget.value * 100);
  }
  return satang / 100;
}
