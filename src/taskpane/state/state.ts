/** What the pane knows, as plain data. Views draw it, the reducer changes it, nothing else holds any state. */
import type { CheckResult } from '../../core/jobs/check';
import type { FillOutcome, FillPreview } from '../../core/jobs/fill';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { Language } from '../../core/messages/language';
import type { Finding } from '../../core/rules/finding';
import type { ApplyReport, ProblemCode, RefusalReason } from '../../core/workbook/host';

/** What the pane may be busy with. */
export type Task = 'check' | 'preview' | 'fill' | 'summary' | 'undo';

/** Why there is no result. `unexpected` is a fault of ours: every other code is the host's. */
export interface Problem {
  readonly code: ProblemCode | 'unexpected';
  /** For a technician: codes and names of errors, never the contents of a cell. */
  readonly detail: string;
}

/** `total` is 0 while nobody knows how long it takes. */
export interface Working {
  readonly kind: 'working';
  readonly task: Task;
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
  /** Where a stop leads back to. */
  readonly from: Resting;
}

/** A screen that waits for the person. */
export type Resting =
  | { readonly kind: 'start' }
  | { readonly kind: 'findings'; readonly result: CheckResult }
  /** `chosen`: the ids of the proposals that are ticked. */
  | { readonly kind: 'preview'; readonly preview: FillPreview; readonly chosen: ReadonlySet<string> }
  | { readonly kind: 'filled'; readonly outcome: FillOutcome }
  | { readonly kind: 'summarised'; readonly outcome: SummaryOutcome }
  | { readonly kind: 'undone'; readonly report: ApplyReport }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly task: Task };

export type Screen = Resting | Working;

/** A passing line that takes nothing away from the screen. */
export type Notice =
  | { readonly kind: 'busy' | 'copied' | 'not-copied' }
  /** A fix was written: to be taken back from here. */
  | { readonly kind: 'mended' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  /** Findings that the person has gone to since the last check. */
  readonly visited: ReadonlySet<Finding>;
  /** Findings whose fix was written since the last check. */
  readonly mended: ReadonlySet<Finding>;
  readonly notice: Notice | null;
  /** The last writing, for as long as it can be taken back. */
  readonly undoable: ApplyReport | null;
}

export function startState(language: Language): PaneState {
  return { language, screen: { kind: 'start' }, visited: new Set(), mended: new Set(), notice: null, undoable: null };
}
