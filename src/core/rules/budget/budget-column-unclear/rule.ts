import type { Rule } from '../../rule';

export const order = 484;

/** A header below that of the budget, among sources of money, which names none: nothing was summed. Said once. */
export const rule: Rule = {
  meta: { id: 'budget-column-unclear', family: 'budget', severity: 'warning', fix: 'none' },
  *check({ table }) {
    if (!table?.unclearBudget) return;
    const { sheet, cell, text } = table.unclearBudget;
    yield { sheet, cell, data: { text } };
  },
};
