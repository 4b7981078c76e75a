/** The lines of the table of counts, in the order of 3.1; what each is called and what it counts. */
import { fillIn } from '../messages/language';
import { LINES_TH } from '../messages/tabs/counts';
import { guidelineOf, subPlanOf } from '../plan/framework';
import { memoizePerPlan } from '../plan/memoize-per-plan';
import type { Plan } from '../plan/plan';
import { toThai } from '../text/digits';
import { compareCounts, type Comparison, type Held, type SubPlanComparison } from './comparison';

export type CountLevel = 'guideline' | 'subPlan' | 'total';

export interface CountLine extends Comparison {
  readonly level: CountLevel;
  /** null on the total, and if the projects belong to no sub-plan. */
  readonly subPlan: number | null;
  /** null on sub-plans and the total, and if the projects belong to no guideline. */
  readonly guideline: number | null;
  readonly name: string;
  /** A line for projects under no heading: 3.1 has no such line. */
  readonly isUnplaced: boolean;
}

/** Lines for projects outside every guideline are there only if there are any. */
export const countLines = memoizePerPlan((plan): readonly CountLine[] => {
  const whole = compareCounts(plan);
  return [
    ...whole.subPlans.flatMap((subPlan) => subPlanLines(plan, subPlan)),
    ...unplacedLines('subPlan', null, whole.unplaced),
    { ...whole, level: 'total', subPlan: null, guideline: null, name: LINES_TH.total, isUnplaced: false },
  ];
});

function subPlanLines(plan: Plan, whole: SubPlanComparison): CountLine[] {
  const { subPlan } = whole;
  return [
    { ...whole, level: 'subPlan', guideline: null, name: subPlanName(plan, subPlan), isUnplaced: false },
    ...whole.guidelines.map((each): CountLine => {
      const name = guidelineName(plan, subPlan, each.guideline);
      return { ...each, level: 'guideline', subPlan, name, isUnplaced: false };
    }),
    ...unplacedLines('guideline', subPlan, whole.unplaced),
  ];
}

function unplacedLines(level: CountLevel, subPlan: number | null, rest: Held): CountLine[] {
  if (rest.listed === 0 && rest.placeholders === 0) return [];
  return [{ ...rest, level, subPlan, guideline: null, name: LINES_TH.unplaced, declared: null, isUnplaced: true }];
}

function subPlanName(plan: Plan, subPlan: number): string {
  const start = subPlanOf(plan.framework, subPlan)?.startsWith ?? '';
  return fillIn(LINES_TH.subPlan, { number: toThai(String(subPlan)), start });
}

/** The framework's wording; if it has none, the user's own heading; without that, the number and that there is none. */
function guidelineName(plan: Plan, subPlan: number, guideline: number): string {
  const heading = plan.headings.find((each) => each.subPlan === subPlan && each.guideline === guideline);
  return (
    guidelineOf(plan.framework, subPlan, guideline)?.wordings[0] ??
    heading?.text ??
    fillIn(LINES_TH.missingGuideline, { number: toThai(String(guideline)) })
  );
}
