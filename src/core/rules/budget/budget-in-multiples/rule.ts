import type { Rule } from '../../rule';

export const order = 482;

/** The sentences that name the unit; any other is quoted. */
const VARIANTS: Readonly<Record<number, string>> = {
  1_000: 'budget-in-multiples-thousand',
  1_000_000: 'budget-in-multiples-million',
};

/** The table counts its money in thousands or millions of baht: said once, since every amount is multiplied. */
export const rule: Rule = {
  meta: { id: 'budget-in-multiples', family: 'budget', severity: 'info', fix: 'none' },
  *check({ table }) {
    if (!table?.multiple) return;
    const { sheet, cell, text, baht } = table.multiple;
    const message = VARIANTS[baht];
    yield { sheet, cell, ...(message && { message }), data: { text, factor: baht.toLocaleString('en-US') } };
  },
};
