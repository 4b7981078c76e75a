/** The framework's headings that the project table does not have. */
import { memoizePerFramework, memoizePerPlan } from '../../plan/memoize-per-plan';
import type { Plan } from '../../plan/plan';

export interface Section {
  readonly subPlan: number;
  readonly goal: number;
  readonly guideline: number;
  /** `3.1` */
  readonly section: string;
}

/** All sections of the framework in the order of the form. */
export function sectionsOf({ framework }: Plan): readonly Section[] {
  return sectionsIn(framework);
}

const sectionsIn = memoizePerFramework(({ subPlans }): readonly Section[] =>
  subPlans.flatMap(({ number, guidelines }) =>
    guidelines
      .map((guideline) => ({
        subPlan: number,
        goal: guideline.goal,
        guideline: guideline.number,
        section: guideline.section,
      }))
      .sort((a, b) => sectionOrder(a.section) - sectionOrder(b.section)),
  ),
);

/** Those without a heading in the table, in the order of the form; none if there is no table at all. */
export const sectionsMissing = memoizePerPlan((plan): readonly Section[] => {
  if (!plan.parts.projects) return [];
  return sectionsOf(plan).filter(({ subPlan, guideline }) => !hasHeading(plan, subPlan, guideline));
});

export function hasHeading(plan: Plan, subPlan: number, guideline: number): boolean {
  return headed(plan).has(keyOf(subPlan, guideline));
}

const headed = memoizePerPlan(
  ({ headings }): ReadonlySet<number> => new Set(headings.map(({ subPlan, guideline }) => keyOf(subPlan, guideline))),
);

/** Guidelines are numbered anew in each sub-plan, with two digits at most. */
const GUIDELINES = 100;

function keyOf(subPlan: number, guideline: number): number {
  return subPlan * GUIDELINES + guideline;
}

/** `1.10` comes after `1.9`. */
function sectionOrder(section: string): number {
  const [first = '0', second = '0'] = section.split('.');
  return Number(first) * 1000 + Number(second);
}
