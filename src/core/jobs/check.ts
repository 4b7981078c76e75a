/** Checks the plan in the workbook for what a careful reviewer would send it back for. */
import type { ReadOptions } from '../form/read-plan';
import { fingerprintInSteps } from '../plan/fingerprint';
import type { Plan } from '../plan/plan';
import type { Receipted } from '../plan/receipt';
import { RULES } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import { IGNORED, settingsInForce, type GivenSettings, type SettingsInForce } from '../settings/in-force';
import type { SettingsProblem } from '../settings/read-settings';
import { NO_SETTINGS, together } from '../settings/settings';
import { compareCounts, type PlanComparison } from '../summary/comparison';
import { receiptIn } from '../summary/read-receipt';
import type { Digits } from '../text/digits';
import type { SheetFont } from '../workbook/sheet-style';
import type { Host, JobControl } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { withPauses } from '../workbook/steps';
import { judgedIn, type Judged } from './judged';
import { fontCells, planFont } from './plan-font';
import { planOf } from './plan-of';
import { runRulesInTurn } from './run-rules';
import { settingsIn } from './settings';

export interface CheckResult extends Receipted {
  readonly plan: Plan;
  /** In the order of the form; errors, warnings and notes together, those that the person has accepted marked. */
  readonly findings: readonly Finding[];
  readonly judged: Judged;
  /** The numbers of projects that 3.1 states beside those of the project table. */
  readonly counts: PlanComparison;
  /** What the rules used: it belongs to any verdict on the findings. */
  readonly settings: SettingsInForce;
  /** What is wrong with the settings in the workbook, none of which then holds. */
  readonly settingsProblems: readonly SettingsProblem[];
}

/** What a face asks for beside the workbook. */
export interface CheckOptions extends ReadOptions {
  /** Settings that override those in the workbook; `ignored`: no settings at all, and nothing is accepted. */
  readonly settings?: GivenSettings | 'ignored' | undefined;
  /** The digits of the sentences; overrides all settings. */
  readonly digits?: Digits | null;
  /** The font of tabs that are written; overrides all settings. */
  readonly font?: SheetFont | null;
}

/**
 * Reads and checks; writes nothing. Given settings override those in the workbook, rule by rule; findings may be
 * accepted in either. Throws a `HostError`: `no-plan` if no worksheet holds the form, or what the host says.
 */
export async function check(host: Host, control?: JobControl, options?: CheckOptions): Promise<CheckResult> {
  return (await checkedWorkbook(host, control, options)).checked;
}

interface CheckedWorkbook {
  readonly checked: CheckResult;
  readonly workbook: WorkbookSnapshot;
  /** null too if it was not asked for, or something else says the font. */
  readonly planFont: SheetFont | null;
}

/** As `check`, with the workbook that was checked. `asksForFont`: whether tabs will be written. */
export async function checkedWorkbook(
  host: Host,
  control?: JobControl,
  options: CheckOptions = {},
  asksForFont = false,
): Promise<CheckedWorkbook> {
  const { plan, workbook } = await planOf(host, control, options);
  const isIgnored = options.settings === 'ignored';
  const given = options.settings === 'ignored' ? null : (options.settings ?? null);
  const own = settingsIn(isIgnored ? null : workbook.settings);
  const all = together(given ?? NO_SETTINGS, own.settings);
  const isAsked = asksForFont && (options.font ?? all.font ?? null) === null;
  const fonts = isAsked ? fontCells(plan) : [];
  const { findings, traits } = await runRulesInTurn(plan, workbook, all, host, control, fonts);
  const inForce = isIgnored ? IGNORED : settingsInForce(given, own.settings, RULES, findings);
  const { digits = null, font = null } = options;
  const settings = { ...inForce, digits: digits ?? inForce.digits, font: font ?? inForce.font };
  await host.pause?.();
  const print = await withPauses(fingerprintInSteps(plan), host);
  const receipt = receiptIn(workbook, plan, print);
  return {
    checked: {
      plan,
      findings,
      judged: judgedIn(plan, workbook, all, findings),
      counts: compareCounts(plan),
      settings,
      fingerprint: print,
      receipt,
      settingsProblems: own.problems,
    },
    workbook,
    planFont: isAsked ? planFont(plan, traits) : null,
  };
}
