import { missingIn } from '../../analysis/missing';
import { isRowUncalculated } from '../../analysis/uncalculated';
import type { Rule } from '../../rule';
import { isBlank } from '../blank';

export const order = 480;

/** A project, or 3.2 itself, without an amount: blank, or leaders that nobody filled. A dash is 0 and is read. */
export const rule: Rule = {
  meta: { id: 'budget-missing', family: 'budget', severity: 'error', fix: 'none' },
  *check(plan, { workbook }) {
    const { budget } = plan;
    if (budget && isBlank(budget) && !isRowUncalculated(workbook, budget))
      yield { sheet: budget.sheet, cell: budget.cell, message: 'budget-missing-total' };
    yield* missingIn(plan, workbook, 'budget', 'budget-missing', ({ budget: own }) => own === null || isBlank(own));
  },
};
