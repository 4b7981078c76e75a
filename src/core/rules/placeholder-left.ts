import type { Placeholder, Plan } from '../plan/plan';
import { tally } from '../plan/tally';
import type { Rule } from './rule';

/** Lines of the blank form that nobody filled: one finding a guideline, a note only where it has no project at all. */
export const placeholderLeft: Rule = {
  meta: { id: 'placeholder-left', family: 'form', severity: 'warning', fix: 'offer' },
  *check(plan) {
    for (const lines of byGuideline(plan)) {
      const [first, ...others] = lines;
      if (!first) continue;
      const { sheet, cell, subPlan, guideline } = first;
      const isAlone = subPlan !== null && guideline !== null && tally(plan).guideline(subPlan, guideline) === 0;
      yield {
        sheet,
        cell,
        data: { subPlan, guideline, found: lines.length },
        related: others.filter((other) => other.cell !== cell).map((other) => ({ sheet: other.sheet, cell: other.cell })),
        ...(isAlone && { severity: 'info' }),
      };
    }
  },
};

function byGuideline({ placeholders }: Plan): Placeholder[][] {
  const groups = new Map<string, Placeholder[]>();
  for (const placeholder of placeholders) {
    const key = `${placeholder.subPlan}/${placeholder.guideline}`;
    groups.set(key, [...(groups.get(key) ?? []), placeholder]);
  }
  return [...groups.values()];
}
