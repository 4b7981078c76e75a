/** Everything that can happen to the pane. */
import type { Quarter } from '../../core/calendar/quarter';
import type { RuleNews } from '../../core/jobs/rule-news';
import type { CheckResult } from '../../core/jobs/check';
import type { Amounts } from '../../core/jobs/amounts';
import type { FillOutcome, FillPreview } from '../../core/jobs/fill';
import type { Glance, TabGlance } from '../../core/jobs/glance';
import type { TabId } from '../../core/jobs/tabs';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { Language } from '../../core/messages/language';
import type { FillAnswer, FillLine } from '../../core/quarters/lines';
import type { Level } from '../../core/settings/settings';
import type { Acceptance, Finding } from '../../core/rules/finding';
import type { Digits } from '../../core/text/digits';
import type { SheetFont } from '../../core/workbook/sheet-style';
import type { ApplyReport } from '../../core/workbook/host';
import type { Place } from '../../core/workbook/snapshot';
import type { RuleSettings } from '../job-list';
import type { Filter } from './findings/filter';
import type { LastCheck, Notice, PaneState, Problem, Silence, Task, Unanswered, Undoable } from './state';

/** The plan as it was checked, and the edits that had been heard of when its reading began. */
export interface Checked {
  readonly result: CheckResult;
  readonly readAt: number;
  /** When that was: see `momentOf`. */
  readonly moment: string;
}

/** The plan was read, and nothing written. */
export type Reread =
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'previewed'; readonly preview: FillPreview; readonly readAt: number };

/** How a job ends. */
export type JobEvent =
  | Reread
  | { readonly kind: 'filled'; readonly outcome: FillOutcome }
  | { readonly kind: 'summarised'; readonly outcome: SummaryOutcome }
  /** The findings were written into a tab, beside which they stay on the screen. */
  | { readonly kind: 'reported'; readonly checked: Checked; readonly tab: string | null; readonly report: ApplyReport }
  /** `undone`: what was to be taken back. `next`: what the person goes on with, read anew; null if that was not read. */
  | {
      readonly kind: 'undone';
      readonly report: ApplyReport;
      readonly undone: Undoable;
      readonly next: Reread | null;
    }
  | { readonly kind: 'tabs-opened'; readonly tabs: readonly TabGlance[] }
  /** `readAt`: as in `Checked`, if the plan was checked for it. */
  | {
      readonly kind: 'sending-opened';
      readonly result: CheckResult;
      readonly amounts: Amounts;
      readonly checkedAt: string | null;
      readonly readAt?: number;
    }
  | { readonly kind: 'settings-opened'; readonly loaded: RuleSettings }
  | { readonly kind: 'failed'; readonly task: Task; readonly problem: Problem }
  /** Stopped by the person before anything was written. */
  | { readonly kind: 'stopped' };

/** What an event makes of the state: see reduce.ts. */
export type Reduce = (state: PaneState, event: PaneEvent) => PaneState;

export type PaneEvent =
  | JobEvent
  | { readonly kind: 'began'; readonly task: Task }
  | { readonly kind: 'progressed'; readonly done: number; readonly total: number }
  | { readonly kind: 'stop-asked' }
  /** The host does not answer; null: it does again. */
  | { readonly kind: 'fell-silent'; readonly silence: Silence | null }
  /** The person no longer waits for a writing. */
  | { readonly kind: 'left-open'; readonly writing: Unanswered }
  /** That writing has ended after all. */
  | { readonly kind: 'answered-late'; readonly writing: Unanswered; readonly ended: PaneEvent }
  | { readonly kind: 'unanswered-shown' | 'late-shown' | 'late-dismissed' | 'news-dismissed' }
  | { readonly kind: 'rules-told'; readonly news: RuleNews }
  | { readonly kind: 'went-home' | 'went-back' | 'escaped' | 'about-opened' }
  /** `isShown`: the explanation for a person who is new. */
  | { readonly kind: 'welcome-set'; readonly isShown: boolean }
  | { readonly kind: 'close-question-set'; readonly isAsked: boolean }
  | { readonly kind: 'glanced'; readonly glance: Glance | null; readonly lastCheck: LastCheck | null }
  | { readonly kind: 'tab-chosen'; readonly id: TabId; readonly isChosen: boolean }
  | { readonly kind: 'chose'; readonly ids: readonly string[]; readonly isChosen: boolean }
  | { readonly kind: 'quarters-said'; readonly line: FillLine; readonly quarters: FillAnswer['quarters'] }
  | { readonly kind: 'quarter-toggled'; readonly line: FillLine; readonly row: number; readonly quarter: Quarter }
  | { readonly kind: 'place-seen'; readonly place: Place }
  | { readonly kind: 'plan-chosen'; readonly plan: string }
  /** `level` null: as the rule has it of itself. */
  | { readonly kind: 'rule-set'; readonly rule: string; readonly level: Level | null }
  /** null: those of the language. */
  | { readonly kind: 'digits-set'; readonly digits: Digits | null }
  /** null: the usual one. */
  | { readonly kind: 'font-set'; readonly font: SheetFont | null }
  /** null: as usual. */
  | { readonly kind: 'signature-set'; readonly signature: false | null }
  | { readonly kind: 'settings-reset' }
  /** Left without saving, or stayed, when asked. */
  | { readonly kind: 'settings-left' | 'settings-stayed' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'stood'; readonly finding: Finding }
  | { readonly kind: 'folded' }
  | { readonly kind: 'filtered'; readonly change: Partial<Filter> }
  | { readonly kind: 'visited'; readonly finding: Finding }
  /** `findings`: those whose fix was written. `checked`: the plan after it; null if it could not be read again. */
  | {
      readonly kind: 'fixed';
      readonly findings: readonly Finding[];
      readonly report: ApplyReport;
      readonly checked: Checked | null;
    }
  /** `acceptance`: null if the person no longer keeps the findings. */
  | {
      readonly kind: 'accepted';
      readonly findings: readonly Finding[];
      readonly acceptance: Acceptance | null;
      readonly report: ApplyReport;
    }
  /** The rule was turned off in the workbook, or that was refused. `checked`: as of `fixed`. */
  | {
      readonly kind: 'rule-off';
      readonly rule: string;
      readonly report: ApplyReport;
      readonly checked: Checked | null;
    }
  /** The settings were written into the workbook, or refused. */
  | { readonly kind: 'settings-saved'; readonly report: ApplyReport }
  | { readonly kind: 'noticed'; readonly notice: Notice | null }
  | { readonly kind: 'language-chosen'; readonly language: Language };
