import type { Rule } from '../rule';

/** Content inside a part of the form that the reader could give no meaning: nothing is skipped in silence. */
export const rowNotUnderstood: Rule = {
  meta: { id: 'row-not-understood', family: 'form', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const { sheet, cell, text } of plan.unread) yield { sheet, cell, data: { text } };
  },
};
