/** The numbers of projects as a small table: sub-plan by sub-plan, and their total. */
import type { Comparison, PlanComparison } from '../../../core/summary/comparison';

export interface CountRow {
  /** The number of a sub-plan, or what else is counted. */
  readonly of: number | 'unplaced' | 'total';
  readonly counts: Pick<Comparison, 'declared' | 'listed'>;
}

/** What belongs to no sub-plan has a row only if there is such a thing. */
export function countRows(counts: PlanComparison): CountRow[] {
  const unplaced = counts.unplaced.listed;
  return [
    ...counts.subPlans.map((each): CountRow => ({ of: each.subPlan, counts: each })),
    ...(unplaced > 0 ? [{ of: 'unplaced', counts: { declared: null, listed: unplaced } } as const] : []),
    { of: 'total', counts },
  ];
}

/** Whether what is stated is what is listed; a number that cannot be read, or is not there, is not. */
export function isEqual({ counts: { declared, listed } }: CountRow): boolean {
  return declared?.value === listed;
}
