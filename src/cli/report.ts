/** What each command reports of a file: the contract of `--format json`. */
import type { FillReport } from '../core/jobs/fill-report';
import type { FixReport } from '../core/jobs/fix-report';
import type { FindingReport, PlanReport, ReceiptReport, SettingsReport } from '../core/jobs/report';
import type { WrittenTab } from '../core/jobs/summarise';
import type { WarningCode } from '../core/messages/warnings';
import type { SettingsProblem } from '../core/settings/read-settings';
import type { Place } from '../core/workbook/snapshot';
import type { RefusalReason } from '../core/workbook/host';
import type { TabObject } from '../core/workbook/own-tab/record';
import type { Problem } from './problem';

/**
 * Raised when a name means something else than before. 2: `settings`, in version 1 the list of what is wrong with them,
 * is what the check used; that list is its `problems`.
 */
export const SCHEMA_VERSION = 2;

interface FileReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly file: string;
}

export interface CheckReport extends FileReport {
  readonly ok: true;
  readonly settings: CheckSettingsReport;
  readonly plan: PlanReport;
  /** Of the plan as it was read. */
  readonly fingerprint: string;
  readonly receipt: ReceiptReport | null;
  readonly judged: JudgedReport;
  readonly findings: readonly FoundReport[];
}

/** How far the check could judge the plan. */
export interface JudgedReport {
  /** By how many rules. */
  readonly rules: number;
  /** What could not be read, so that no silence about it is a good sign. */
  readonly unread: readonly Place[];
}

export interface FoundReport extends FindingReport {
  /** Of the project in whose row it is; only if it is one project's. */
  readonly title?: string;
}

export interface CheckSettingsReport extends SettingsReport, SettingsProblems {}

interface SettingsProblems {
  /** What is wrong with the settings in the workbook, none of which then holds; or with the file that was to be read. */
  readonly problems: readonly SettingsProblemReport[];
}

/** What is wrong with settings: where, and what is allowed there instead. */
export interface SettingsProblemReport extends SettingsProblem {
  readonly message: string;
}

/** What became of a result. */
export interface SavedReport {
  /** Where the workbook is: a file, or `-` for standard output; null if none was written. */
  readonly output: string | null;
  /** `written-over`: over the file that was read. */
  readonly outcome: 'written' | 'written-over' | 'dry-run' | 'nothing-to-write';
}

/** What a person should know of the file that is written, or would be. */
export interface WarningReport {
  readonly code: WarningCode;
  readonly message: string;
}

interface WithResult {
  readonly saved: SavedReport;
  /** Only if there are any. */
  readonly warnings?: readonly WarningReport[];
}

/** Plan and findings are those before the fixes; `left`, `judged` and `settings` are those of the check after them. */
export type FixFileReport = CheckReport &
  Omit<FixReport, 'left'> & { readonly left: readonly FoundReport[] } & WithResult;

export type FillFileReport = CheckReport & FillReport & WithResult;

export interface RefusedTabReport {
  readonly tab: string;
  readonly reason: string;
  readonly reasonCode: RefusalReason;
}

/** A tab that somebody had worked on, and that was left as it is. */
export interface PreservedTabReport {
  readonly tab: string;
  /** The tab that was written beside it. */
  readonly successor: string;
  /** `earlier-version`: it is not known what was written there, only that it is not what would be written now. */
  readonly reasonCode: 'edited' | 'earlier-version';
  readonly reason: string;
  /** Where it differs from what was written; the first of them. */
  readonly cells: readonly string[];
  /** What is there beside cells. */
  readonly objects: readonly TabObject[];
}

export interface SummaryReport extends CheckReport, WithResult {
  /** The names of the tabs, as they are in the workbook. */
  readonly written: readonly string[];
  /** The same tabs, with how many rows their tables have. */
  readonly tabs: readonly WrittenTab[];
  /** Only if the register was not asked for, and is there since other tabs count over it. */
  readonly addsRegister?: true;
  readonly refused: readonly RefusedTabReport[];
  /** Only if there are any. */
  readonly preserved?: readonly PreservedTabReport[];
}

/** A file that is no readable plan, or whose result could not be written. */
export interface ProblemReport extends FileReport {
  readonly ok: false;
  readonly problem: Problem;
  /** Only if the problem is the settings. */
  readonly settings?: SettingsProblems;
}
