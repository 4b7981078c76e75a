/** Declared in 3.1 beside what the project table holds, for every guideline of the framework. */
import type { Datum, DeclaredSubPlan, Plan } from '../plan/plan';

export interface Listed {
  /** Projects. A line of the blank form that nobody filled is none. */
  readonly listed: number;
  /** Lines of the blank form that are left. */
  readonly placeholders: number;
}

export interface Tally extends Listed {
  /** null where 3.1 has no such line. */
  readonly declared: Datum<number> | null;
}

export interface GuidelineTally extends Tally {
  readonly guideline: number;
}

export interface SubPlanTally extends Tally {
  readonly subPlan: number;
  /** In the framework's order, those without a project included. */
  readonly guidelines: readonly GuidelineTally[];
  /** What belongs to the sub-plan and to none of its guidelines. */
  readonly unplaced: Listed;
}

export interface PlanTally extends Tally {
  readonly subPlans: readonly SubPlanTally[];
  /** What belongs to no sub-plan of the framework. */
  readonly unplaced: Listed;
}

interface Entry {
  readonly subPlan: number | null;
  readonly guideline: number | null;
}

/** Counts the table. Every project is counted exactly once, so the parts always add up to the whole. */
export function tally(plan: Plan): PlanTally {
  const count = (matches: (entry: Entry) => boolean): Listed => ({
    listed: plan.projects.filter(matches).length,
    placeholders: plan.placeholders.filter(matches).length,
  });
  const all = count(() => true);
  const subPlans = plan.framework.subPlans.map(({ number: subPlan, guidelines }): SubPlanTally => {
    const slot = plan.counts?.subPlans.find((each) => each.subPlan === subPlan);
    const whole = count((entry) => entry.subPlan === subPlan);
    const parts = guidelines.map(({ number: guideline }) => ({
      guideline,
      declared: declaredGuideline(slot, guideline),
      ...count((entry) => entry.subPlan === subPlan && entry.guideline === guideline),
    }));
    return {
      subPlan,
      declared: slot?.declared ?? null,
      ...whole,
      guidelines: parts,
      unplaced: remainder(whole, parts),
    };
  });
  return { declared: plan.counts?.total ?? null, ...all, subPlans, unplaced: remainder(all, subPlans) };
}

function declaredGuideline(slot: DeclaredSubPlan | undefined, guideline: number): Datum<number> | null {
  return slot?.guidelines.find((each) => each.guideline === guideline)?.declared ?? null;
}

function remainder(whole: Listed, parts: readonly Listed[]): Listed {
  const rest = (key: keyof Listed): number => whole[key] - parts.reduce((sum, part) => sum + part[key], 0);
  return { listed: rest('listed'), placeholders: rest('placeholders') };
}
