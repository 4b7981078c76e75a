import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../workbook/snapshot';
import type { Rule } from '../../rule';
import { hasHeading, sectionsOf } from '../../analysis/sections-missing';

export const order = 290;

/**
 * Column 1 never names a sub-plan; if it names none at all, that is one finding. Not if the sub-plan's first
 * heading is lost, for the name is lost with that row.
 */
export const rule: Rule = {
  meta: { id: 'subplan-missing', family: 'heading', severity: 'warning', fix: 'none' },
  *check(plan) {
    const unnamed = unnamedSubPlans(plan);
    const isNone = plan.groups.every(({ subPlan }) => subPlan === null);
    for (const together of isNone ? [unnamed] : unnamed.map((each) => [each])) {
      const [first, ...others] = together;
      if (!first) continue;
      const subPlan = together.map(({ number }) => number).join(', ');
      yield { ...first.place, data: { subPlan }, related: others.map(({ place }) => place) };
    }
  },
};

interface Unnamed {
  readonly number: number;
  /** Its first heading. */
  readonly place: Place;
}

function unnamedSubPlans(plan: Plan): Unnamed[] {
  if (!plan.parts.projects) return [];
  const named = new Set(plan.groups.map(({ subPlan }) => subPlan));
  return plan.framework.subPlans.flatMap(({ number }) => {
    const first = sectionsOf(plan).find(({ subPlan }) => subPlan === number);
    const heading = plan.headings.find(({ subPlan }) => subPlan === number);
    if (named.has(number) || !heading || !first || !hasHeading(plan, number, first.guideline)) return [];
    return [{ number, place: { sheet: heading.sheet, cell: heading.cell } }];
  });
}
