import type { Rule } from '../../rule';

export const order = 286;

/** A row that has only a starred text: the star may mark a remark or a project, and no cell refers to it. */
export const rule: Rule = {
  meta: { id: 'row-remark', family: 'form', severity: 'warning', fix: 'none' },
  *check(plan) {
    for (const { kind, sheet, cell, text } of plan.openRows) {
      if (kind === 'remark') yield { sheet, cell, data: { text } };
    }
  },
};
