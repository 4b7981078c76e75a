import { tally } from '../../../plan/tally';
import { haltedProjects, isWithoutHalted } from '../../../plan/halted';
import { isRead, sumOf } from '../../analysis/declared';
import type { Rule } from '../../rule';

export const order = 270;

/**
 * The declared total against the table. Only if the sub-plans cannot explain the difference: one of them cannot be
 * read, or projects are under no sub-plan.
 */
export const rule: Rule = {
  meta: { id: 'count-total-listed', family: 'count', severity: 'error', fix: 'none' },
  *check(plan) {
    const { counts } = plan;
    if (!plan.parts.projects || !counts || !isRead(counts.total)) return;
    const listed = tally(plan);
    const { total, subPlans } = counts;
    if (total.value === listed.total || isWithoutHalted(total.value, listed.total, haltedProjects(plan).length)) return;
    const underSubPlans = subPlans.reduce((sum, { subPlan }) => sum + listed.subPlan(subPlan), 0);
    if (sumOf(subPlans.map(({ declared }) => declared)) !== null && underSubPlans === listed.total) return;
    yield { sheet: total.sheet, cell: total.cell, data: { found: total.value, expected: listed.total } };
  },
};
