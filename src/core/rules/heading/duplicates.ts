/** Headings that stand in the table more than once. */
import type { GuidelineHeading, Plan } from '../../plan/plan';
import { misplacedHeadings } from './misplaced';

export interface Duplicate {
  readonly first: GuidelineHeading;
  readonly again: GuidelineHeading;
}

/** Each later heading of the same guideline. One that stands in the wrong sub-plan is no duplicate of what it seems. */
export function duplicates(plan: Plan): Duplicate[] {
  const misplaced = new Set(misplacedHeadings(plan));
  const seen = new Map<string, GuidelineHeading>();
  return plan.headings.flatMap((again) => {
    if (misplaced.has(again)) return [];
    const key = `${again.subPlan}/${again.guideline}`;
    const first = seen.get(key);
    if (!first) seen.set(key, again);
    return first ? [{ first, again }] : [];
  });
}
