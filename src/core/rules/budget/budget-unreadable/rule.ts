import type { Rule } from '../../rule';
import { isBlank } from '../blank';

export const order = 490;

/** An amount that cannot be read, of a project or in 3.2. A cell is reported once for each text in it. */
export const rule: Rule = {
  meta: { id: 'budget-unreadable', family: 'budget', severity: 'warning', fix: 'none' },
  *check({ budget: total, projects }) {
    const shown = new Set<string>();
    for (const { title, budget } of [{ title: null, budget: total }, ...projects]) {
      if (!budget || budget.value !== null || isBlank(budget)) continue;
      const { sheet, cell, text, reason = '', likely } = budget;
      const key = `${cell}!${sheet}!${text}`;
      if (shown.has(key)) continue;
      shown.add(key);
      yield {
        sheet,
        cell,
        ...(title === null && { message: 'budget-unreadable-total' }),
        ...(title !== null && likely !== undefined && { message: 'budget-unreadable-likely' }),
        data: { ...(title !== null && { title }), text, amountReason: reason, ...(likely !== undefined && { likely }) },
      };
    }
  },
};
