import type { Rule } from '../../rule';

export const order = 123;

/** The coordinator's office was taken from behind the name or the position, since no label names it. */
export const rule: Rule = {
  meta: { id: 'coordinator-unlabelled', family: 'general', severity: 'info', fix: 'none' },
  *check({ general }) {
    const affiliation = general?.affiliation;
    if (!affiliation?.isUnlabelled) return;
    yield { sheet: affiliation.sheet, cell: affiliation.cell, data: { found: affiliation.value } };
  },
};
