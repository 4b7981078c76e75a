import type { Rule } from '../../rule';

export const order = 482;

/** The table counts its money in thousands or millions of baht: said once, since every amount is multiplied. */
export const rule: Rule = {
  meta: { id: 'budget-in-multiples', family: 'budget', severity: 'info', fix: 'none' },
  *check({ table }) {
    if (!table?.multiple) return;
    const { sheet, cell, text, baht } = table.multiple;
    yield { sheet, cell, data: { text, factor: baht.toLocaleString('en-US') } };
  },
};
