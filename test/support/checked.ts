/** A plan as it is after a check that found nothing, on a day within the fiscal year of the tests' plans. */
import type { CheckedPlan } from '../../src/core/summary/checked-plan';
import type { Plan } from '../../src/core/plan/plan';
import { AS_USUAL } from './pane';

export const DAY = { year: 2567, month: 11, day: 29 } as const;

export function checked(plan: Plan): CheckedPlan {
  return { plan, findings: [], settings: AS_USUAL, day: DAY };
}
