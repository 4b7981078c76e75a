/** What the quarter fill would write, before anybody has agreed to it; and what it will not write, with the reason. */
import type { PeriodReason } from '../calendar/reasons';
import type { Quarter } from '../calendar/quarter';
import type { PeriodText, Project } from '../plan/project';
import type { Change } from '../workbook/change';
import type { Place } from '../workbook/snapshot';

/** One project's part of a proposal: these quarters, read from this text. */
export interface FillRow {
  readonly project: Project;
  readonly source: PeriodText;
  readonly quarters: readonly Quarter[];
}

/** What is accepted or left as one: a project, or all the projects that share one cell a quarter. */
export interface FillProposal {
  /** The same for the same place in the workbook; the group of its changes. */
  readonly id: string;
  readonly rows: readonly FillRow[];
  /** The period is in the quarter cells: it is moved, or cells are unmerged, so the person must agree to this row. */
  readonly needsConsent: boolean;
  readonly changes: readonly Change[];
}

/** Why a row is not filled: the period cannot be read, or the cells cannot be written. */
export type FillReason =
  | PeriodReason
  | 'project-halted' // the title says that the project is cancelled or postponed
  | 'marked-otherwise' // the quarters are marked already, and differ from the period
  | 'occupied' // a quarter cell holds something that is no mark
  | 'formula' // a quarter cell holds a formula
  | 'month-columns' // the form has a column for each month: which months to mark is for the person to say
  | 'merged' // a quarter cell is part of a merge that is not the period's own
  | 'shared-cell' // several projects share the cell, and not every one of them can be read
  | 'no-plan-year' // the plan's own year cannot be read, so no period can
  | 'no-period-column' // the text is in the quarter cells, and there is no column to keep it in
  | 'statements-differ' // two periods are written for the project, and they differ
  | 'needs-consent' // can be read, but the text is in the quarter cells: only a person may agree
  | 'not-listed' // the validation list of a quarter cell allows no mark
  | 'list-unclear' // the marks that the validation of a quarter cell allows are not known
  | 'sheet-protected';

/** A project whose period is not written into the form, and what would be asked. The place is the period's. */
export interface FillRefusal extends Place {
  readonly project: Project;
  readonly text: string;
  readonly reason: FillReason;
  /** The likely quarters, if one reading is likely. */
  readonly suggestion: readonly Quarter[] | null;
  /** What would be written if the person agrees to the suggestion; null if there is none, or it cannot be written. */
  readonly accept: FillProposal | null;
}

export interface FillPlan {
  readonly proposals: readonly FillProposal[];
  readonly refusals: readonly FillRefusal[];
}
