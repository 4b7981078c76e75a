import { tally } from '../../../plan/tally';
import { wrongHeadings } from '../../analysis/wrong-headings';
import { haltedProjects, isWithoutHalted } from '../../../plan/halted';
import { guidelineSum, isRead } from '../../analysis/declared';
import type { Rule } from '../../rule';

export const order = 260;

/**
 * A sub-plan's declared count against the table. Only if its guidelines cannot explain the difference: one of them
 * cannot be read, or projects of the sub-plan are under no guideline. Not if a heading has another heading's number.
 */
export const rule: Rule = {
  meta: { id: 'count-subplan-listed', family: 'count', severity: 'error', fix: 'none' },
  *check(plan) {
    if (!plan.parts.projects) return;
    const listed = tally(plan);
    const wrong = wrongHeadings(plan);
    for (const each of plan.counts?.subPlans ?? []) {
      const { subPlan, declared, guidelines } = each;
      const expected = listed.subPlan(subPlan);
      if (!isRead(declared) || declared.value === expected) continue;
      const halted = haltedProjects(plan).filter((project) => project.subPlan === subPlan);
      if (isWithoutHalted(declared.value, expected, halted.length)) continue;
      const underGuidelines = guidelines.reduce((sum, { guideline }) => sum + listed.guideline(subPlan, guideline), 0);
      if (guidelineSum(each) !== null && underGuidelines === expected) continue;
      if (wrong.some((heading) => heading.subPlan === subPlan || heading.underSubPlan === subPlan)) continue;
      yield { sheet: declared.sheet, cell: declared.cell, data: { subPlan, found: declared.value, expected } };
    }
  },
};
