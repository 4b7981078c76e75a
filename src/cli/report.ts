/** What each command reports of a file: the contract of `--format json`. */
import type { FillReport } from '../core/jobs/fill-report';
import type { FindingReport, PlanReport } from '../core/jobs/report';
import type { RefusalReason } from '../core/workbook/host';
import type { Problem } from './problem';

export interface CheckReport {
  readonly file: string;
  readonly ok: true;
  readonly plan: PlanReport;
  readonly findings: readonly FindingReport[];
}

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
}
