import type { Rule } from '../../rule';

export const order = 613;

/** A column of part 4 of another year than the form's two, and no result of the plan's own year: one finding a column. */
export const rule: Rule = {
  meta: { id: 'target-year-ignored', family: 'target', severity: 'info', fix: 'none' },
  *check({ targets, year }) {
    const planned = targets?.planYear?.value ?? year?.value ?? null;
    for (const { sheet, cell, text } of targets?.ignored ?? []) {
      const years = planned === null ? null : { result: planned - 1, plan: planned };
      yield {
        ...{ sheet, cell },
        ...(years === null && { message: 'target-year-ignored-undated' }),
        data: { found: text.trim(), ...years },
      };
    }
  },
};
