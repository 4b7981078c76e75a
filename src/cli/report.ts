/** What each command reports of a file: the contract of `--format json`. */
import type { FillReport } from '../core/jobs/fill-report';
import type { FixReport } from '../core/jobs/fix-report';
import type { FindingReport, PlanReport } from '../core/jobs/report';
import type { SettingsProblem } from '../core/settings/read-settings';
import type { RefusalReason } from '../core/workbook/host';
import type { Problem } from './problem';

export interface CheckReport {
  readonly file: string;
  readonly ok: true;
  readonly plan: PlanReport;
  readonly findings: readonly FindingReport[];
  /** What is wrong with the settings in the workbook, none of which then held; only where something is. */
  readonly settings?: readonly SettingsProblemReport[];
}

/** What is wrong with settings: where, and what may stand there instead. */
export interface SettingsProblemReport extends SettingsProblem {
  /** Thai and English. */
  readonly message: string;
}

/** Plan and findings are those before the fixes; `left` are the findings after them. */
export type FixFileReport = CheckReport & FixReport;

export type FillFileReport = CheckReport & FillReport;

export interface RefusedTabReport {
  readonly tab: string;
  readonly reason: string;
  readonly reasonCode: RefusalReason;
}

export interface SummaryReport extends CheckReport {
  /** The names of the tabs, as they are in the workbook. */
  readonly written: readonly string[];
  readonly refused: readonly RefusedTabReport[];
}

/** A file that is no readable plan, or whose result could not be written. */
export interface ProblemReport {
  readonly file: string;
  readonly ok: false;
  readonly problem: Problem;
  /** Where the problem is the settings. */
  readonly settings?: readonly SettingsProblemReport[];
}
