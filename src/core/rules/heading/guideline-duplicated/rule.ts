import type { Rule } from '../../rule';
import { duplicates } from '../../analysis/duplicates';

export const order = 310;

/**
 * A guideline's heading occurs a second time: its projects are separated, or the number belongs to another guideline.
 */
export const rule: Rule = {
  meta: { id: 'guideline-duplicated', family: 'heading', severity: 'error', fix: 'none' },
  *check(plan) {
    for (const { first, again } of duplicates(plan)) {
      const { sheet, cell, subPlan, guideline } = again;
      yield { sheet, cell, data: { subPlan, guideline }, related: [{ sheet: first.sheet, cell: first.cell }] };
    }
  },
};
