import type { Rule } from '../../rule';

export const order = 30;

/** Text in a cell that a merge hides: nobody sees it, so it was not read. */
export const rule: Rule = {
  meta: { id: 'text-beneath-merge', family: 'form', severity: 'info', fix: 'none' },
  *check({ beneathMerges }) {
    for (const { sheet, cell, text } of beneathMerges) yield { sheet, cell, data: { text } };
  },
};
