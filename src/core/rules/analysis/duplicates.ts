/** Headings that are in the table more than once. */
import { guidelineOf } from '../../plan/framework';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { GuidelineHeading } from '../../plan/project';
import { misplacedHeadings } from './misplaced';
import { gather } from '../../workbook/gather';

export interface Duplicate {
  readonly first: GuidelineHeading;
  /** The one to look at: the later one, or the one whose section number is another guideline's. */
  readonly again: GuidelineHeading;
}

/** Each heading of a guideline beyond one. A heading in the wrong sub-plan is no duplicate of what it seems. */
export const duplicates = memoizePerPlan((plan): readonly Duplicate[] => {
  const misplaced = new Set(misplacedHeadings(plan));
  const seen = new Map<string, GuidelineHeading>();
  return gather(plan.headings, (heading) => {
    if (misplaced.has(heading)) return [];
    const key = `${heading.subPlan}/${heading.guideline}`;
    const first = seen.get(key);
    const section = guidelineOf(plan.framework, heading.subPlan, heading.guideline)?.section;
    const isRight = first === undefined || (heading.section === section && first.section !== section);
    if (isRight) seen.set(key, heading);
    if (!first) return [];
    return [isRight ? { first: heading, again: first } : { first, again: heading }];
  });
});
