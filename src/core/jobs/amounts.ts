/** The money of a plan, for a face that says it. */
import type { Plan } from '../plan/plan';
import { amountsOf as ofProjects, type Amounts } from '../summary/amounts';

export type { Amounts } from '../summary/amounts';

/** What the projects of the plan ask for; nothing that cannot be read is taken for 0. */
export function amountsOf(plan: Plan): Amounts {
  return ofProjects(plan.projects);
}
