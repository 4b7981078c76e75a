/** What tabs are made from: a plan, what a check found in it, and the day of the check. */
import type { Day } from '../calendar/day';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';

export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly settings: SettingsInForce;
  readonly day: Day;
}
