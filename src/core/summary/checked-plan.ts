/** What tabs are made from: a plan, what a check found in it, and the receipt of the check. */
import type { Plan } from '../plan/plan';
import type { Receipt } from '../plan/receipt';
import type { Finding } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';

export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly settings: SettingsInForce;
  readonly issued: Receipt;
}
