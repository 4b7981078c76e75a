/** The check: the plan as it stands in the workbook, and what a careful reviewer would send it back for. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { SettingsProblem } from '../settings/read-settings';
import { NO_SETTINGS, together, type Settings } from '../settings/settings';
import type { Host, Work } from '../workbook/host';
import { Anchorer } from './anchor';
import { planOf } from './plan-of';
import { runRulesInTurn } from './run-rules';
import { settingsIn } from './settings';

export interface CheckResult {
  readonly plan: Plan;
  /** In the order of the form; errors, warnings and notes together, those that the person has accepted marked. */
  readonly findings: readonly Finding[];
  /** What is wrong with the settings in the workbook, none of which then holds. */
  readonly settingsProblems: readonly SettingsProblem[];
}

/** What a face asks for beside the workbook. */
export interface CheckOptions extends ReadOptions {
  readonly settings?: Settings | undefined;
}

/**
 * Reads and judges; writes nothing. Given settings go before those in the workbook, rule by rule; findings may be
 * accepted in either. Throws a `HostError`: `no-plan` where no sheet holds the form, or what the host says.
 */
export async function check(host: Host, work?: Work, options: CheckOptions = {}): Promise<CheckResult> {
  const { settings: given = NO_SETTINGS } = options;
  const { plan, workbook } = await planOf(host, work, options);
  const own = settingsIn(workbook.settings);
  const found = await runRulesInTurn(plan, workbook, together(given, own.settings), () => host.pause?.());
  const anchorer = new Anchorer(plan, workbook);
  const findings = found.map((finding) => anchorer.finding(finding));
  return { plan, findings, settingsProblems: own.problems };
}
