/** The check: the plan as it stands in the workbook, and what a careful reviewer would send it back for. */
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import { runRules } from '../rules/run';
import type { Host, Work } from '../workbook/host';
import { planOf } from './plan-of';

export interface CheckResult {
  readonly plan: Plan;
  /** In the order of the form; errors, warnings and notes together. */
  readonly findings: readonly Finding[];
}

/** Reads and judges; writes nothing. Throws a `HostError`: `no-plan` where no sheet holds the form, or what the host says. */
export async function check(host: Host, work?: Work): Promise<CheckResult> {
  const { plan, workbook } = await planOf(host, work);
  return { plan, findings: runRules(plan, workbook) };
}
