import type { Rule } from '../../rule';
import { sectionsOf } from '../../analysis/sections-missing';
import { duplicates } from '../../analysis/duplicates';

export const order = 310;

/**
 * A guideline's heading occurs a second time: its projects are separated, or the number belongs to another guideline.
 */
export const rule: Rule = {
  meta: { id: 'guideline-duplicated', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const { first, again } of duplicates(plan)) {
      const { sheet, cell, subPlan, guideline, section } = again;
      const own = sectionsOf(plan).find((each) => each.section === section && each.guideline !== guideline);
      yield {
        sheet,
        cell,
        ...(own && { message: 'guideline-duplicated-section' }),
        data: { subPlan, guideline, ...(own && { section, found: guideline, expected: own.guideline }) },
        related: [{ sheet: first.sheet, cell: first.cell }],
      };
    }
  },
};
