/** Headings whose number is another's. What is counted under them is counted wrongly, and that is the same fault. */
import { guidelineOf } from '../../plan/framework';
import { memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Plan } from '../../plan/plan';
import type { GuidelineHeading } from '../../plan/project';
import { duplicates } from './duplicates';
import { misplacedHeadings } from './misplaced';
import { sectionsOf, type Section } from './sections-missing';

/**
 * Headings with a finding by another rule. A heading that is only repeated, or that is beside a wrong text of column
 * 1,
 * has the right number.
 */
export const wrongHeadings = memoizePerPlan((plan): readonly GuidelineHeading[] => {
  const told = [...misplacedHeadings(plan), ...duplicates(plan).map(({ again }) => again)];
  return told.filter((heading) => {
    const { subPlan, underSubPlan, guideline, section } = heading;
    if (section !== (guidelineOf(plan.framework, subPlan, guideline)?.section ?? null)) return true;
    const isElsewhere = underSubPlan !== null && underSubPlan !== subPlan;
    return isElsewhere && plan.headings.some((other) => other !== heading && isSame(other, heading));
  });
});

function isSame(one: GuidelineHeading, other: GuidelineHeading): boolean {
  return one.subPlan === other.subPlan && one.guideline === other.guideline;
}

/** The guidelines that such a heading says, and those that it may be in truth. */
export function doubtfulSections(plan: Plan): Section[] {
  const wrong = wrongHeadings(plan);
  if (wrong.length === 0) return [];
  return sectionsOf(plan).filter(({ subPlan, guideline, section }) =>
    wrong.some(
      (heading) =>
        (heading.guideline === guideline && [heading.subPlan, heading.underSubPlan].includes(subPlan)) ||
        heading.section === section,
    ),
  );
}

/** `2/3`: the goals whose projects are unknown because of that. */
export function doubtfulGoals(plan: Plan): ReadonlySet<string> {
  return new Set(doubtfulSections(plan).map(({ subPlan, goal }) => `${subPlan}/${goal}`));
}
