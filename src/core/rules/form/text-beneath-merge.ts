import type { Rule } from '../rule';

/** Text in a cell that a merge hides: nobody sees it, so it was not read. */
export const textBeneathMerge: Rule = {
  meta: { id: 'text-beneath-merge', family: 'form', severity: 'info', fix: 'none' },
  *check({ beneathMerges }) {
    for (const { sheet, cell, text } of beneathMerges) yield { sheet, cell, data: { text } };
  },
};
