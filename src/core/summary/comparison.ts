/** Declared in 3.1 beside what the project table holds, for every guideline of the framework. */
import type { Datum } from '../plan/datum';
import type { DeclaredSubPlan } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Project } from '../plan/project';
import type { Placeholder } from '../plan/project-table';
import { haltedProjects } from '../plan/halted';
import { tally } from '../plan/tally';

export interface Held {
  /** Projects. A line of the blank form that nobody filled is none. */
  readonly listed: number;
  /** How many of the listed projects say that they are cancelled or postponed. */
  readonly halted: number;
  /** Lines of the blank form that are left. */
  readonly placeholders: number;
}

export interface Comparison extends Held {
  /** null if 3.1 has no such line. */
  readonly declared: Datum<number> | null;
}

export interface GuidelineComparison extends Comparison {
  readonly guideline: number;
}

export interface SubPlanComparison extends Comparison {
  readonly subPlan: number;
  /** In the framework's order, those without a project included. */
  readonly guidelines: readonly GuidelineComparison[];
  /** What belongs to the sub-plan and to none of its guidelines. */
  readonly unplaced: Held;
}

export interface PlanComparison extends Comparison {
  readonly subPlans: readonly SubPlanComparison[];
  /** What belongs to no sub-plan of the framework. */
  readonly unplaced: Held;
}

/** Every project is counted exactly once, so the parts, with the unplaced ones, always add up to the whole. */
export function compareCounts(plan: Plan): PlanComparison {
  const listed = tally(plan);
  const placeholders = (matches: (line: Placeholder) => boolean): number => plan.placeholders.filter(matches).length;
  const halted = (matches: (project: Project) => boolean): number => haltedProjects(plan).filter(matches).length;
  const subPlans = plan.framework.subPlans.map(({ number: subPlan, guidelines }): SubPlanComparison => {
    const slot = plan.counts?.subPlans.find((each) => each.subPlan === subPlan);
    const parts = guidelines.map(({ number: guideline }) => ({
      guideline,
      declared: declaredGuideline(slot, guideline),
      listed: listed.guideline(subPlan, guideline),
      halted: halted((each) => each.subPlan === subPlan && each.guideline === guideline),
      placeholders: placeholders((line) => line.subPlan === subPlan && line.guideline === guideline),
    }));
    const whole = {
      listed: listed.subPlan(subPlan),
      halted: halted((each) => each.subPlan === subPlan),
      placeholders: placeholders((line) => line.subPlan === subPlan),
    };
    return {
      subPlan,
      declared: slot?.declared ?? null,
      ...whole,
      guidelines: parts,
      unplaced: remainder(whole, parts),
    };
  });
  const all = { listed: listed.total, halted: halted(() => true), placeholders: plan.placeholders.length };
  return { declared: plan.counts?.total ?? null, ...all, subPlans, unplaced: remainder(all, subPlans) };
}

function declaredGuideline(slot: DeclaredSubPlan | undefined, guideline: number): Datum<number> | null {
  return slot?.guidelines.find((each) => each.guideline === guideline)?.declared ?? null;
}

function remainder(whole: Held, parts: readonly Held[]): Held {
  const rest = (key: keyof Held): number => whole[key] - parts.reduce((sum, part) => sum + part[key], 0);
  return { listed: rest('listed'), halted: rest('halted'), placeholders: rest('placeholders') };
}
