import type { Rule } from '../../rule';

export const order = 486;

/** The stated budget of a project against its amounts by source. Not if one of them cannot be read. */
export const rule: Rule = {
  meta: { id: 'budget-sources-sum', family: 'budget', severity: 'error', fix: 'none' },
  *check({ projects, table }) {
    if (!table) return;
    for (const { budget, sources, title } of projects) {
      if (!sources || budget?.value == null || sources.some(({ value }) => value === null)) continue;
      const amounts = sources.filter(({ value }) => value !== 0);
      const expected = amounts.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 100), 0) / 100;
      if (amounts.length === 0 || expected === budget.value) continue;
      yield {
        sheet: budget.sheet,
        cell: budget.cell,
        data: { title, found: budget.value, expected },
        related: amounts.map(({ sheet, cell }) => ({ sheet, cell })),
      };
    }
  },
};
