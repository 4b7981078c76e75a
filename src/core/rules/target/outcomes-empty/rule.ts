import type { Rule } from '../../rule';

export const order = 660;

/** Part 5 is there and says nothing: blank lines, leaders or dashes. */
export const rule: Rule = {
  meta: { id: 'outcomes-empty', family: 'target', severity: 'error', fix: 'none' },
  *check({ outcomes, parts }) {
    if (!outcomes || outcomes.items.some(({ value }) => value !== null)) return;
    const place = outcomes.items[0] ?? parts.outcomes;
    if (place) yield { sheet: place.sheet, cell: place.cell };
  },
};
