/** What the pane knows, as plain data. Views draw it, the reducer changes it, nothing else holds any state. */
import type { CheckResult } from '../../core/jobs/check';
import type { Amounts } from '../../core/jobs/amounts';
import type { FillOutcome, FillPreview } from '../../core/jobs/fill';
import type { Glance, TabGlance } from '../../core/jobs/glance';
import type { TabId } from '../../core/jobs/tabs';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { RuleNews } from '../../core/jobs/rule-news';
import type { Language, Sentence } from '../../core/messages/language';
import type { FillAnswer } from '../../core/quarters/lines';
import type { Finding, Severity } from '../../core/rules/finding';
import type { Settings } from '../../core/settings/settings';
import type { Digits } from '../../core/text/digits';
import type { Change } from '../../core/workbook/change';
import type { ApplyReport, ProblemCode, RefusedChange } from '../../core/workbook/host';
import type { RuleSettings } from '../job-list';
import type { Filter } from './findings/filter';
import type { Since } from './findings/since';

/** What the pane may be busy with. */
export type Task = 'check' | 'send' | 'preview' | 'fill' | 'tabs' | 'summary' | 'findings-tab' | 'undo' | 'settings';

/** Those that write into the workbook. */
export const WRITING: ReadonlySet<Task> = new Set(['fill', 'summary', 'findings-tab', 'undo']);

/** What has been written and can be taken back. */
export type Written = 'fill' | 'summary' | 'findings-tab' | 'fix' | 'accepted' | 'unaccepted' | 'rule-off' | 'settings';

export interface Undoable {
  readonly what: Written;
  readonly report: ApplyReport;
}

/** What is asked of a host that does not answer. */
export type Silence = 'reading' | 'writing';

/** A writing that the person no longer waits for: whether it was done is not known. */
export interface Unanswered {
  /** What was asked to be written. */
  readonly changes: readonly Change[];
}

/** What came of such a writing after all. */
export interface LateAnswer {
  readonly spoken: Spoken;
  /** Where it is told in full; null if one line tells all. */
  readonly screen: Resting | null;
  /** What takes it back; null if nothing was written. */
  readonly undoable: Undoable | null;
}

/** A sentence and what fills its slots. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why there is no result. `unexpected` is a fault of ours, `not-loaded` the network's: every other code is the host's. */
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

/** The findings, as a list that a person works through. */
export interface Findings {
  readonly kind: 'findings';
  readonly result: CheckResult;
  /** What the list shows, in the order of the form: the findings, and those settled since, where they stood. */
  readonly listed: readonly Finding[];
  readonly settled: ReadonlySet<Finding>;
  /** How many edits the pane had heard of when the plan was read. After another edit the result may be out of date. */
  readonly readAt: number;
  /** When the plan was checked: see `momentOf`. */
  readonly moment: string;
  /** Where the person stands in the list. */
  readonly at: Finding | null;
  /** Whether the card at which they stand is folded all the same. */
  readonly isFolded: boolean;
  readonly filter: Filter;
  /** What has changed since the check before; null if there was none of this plan. */
  readonly since: Since | null;
}

/** What a fill would write. */
export interface Preview {
  readonly kind: 'preview';
  readonly preview: FillPreview;
  /** The ids of the lines that are ticked. */
  readonly chosen: ReadonlySet<string>;
  /** The quarters that the person has set, by the line's id. */
  readonly quarters: ReadonlyMap<string, FillAnswer['quarters']>;
  /** The places that the person has gone to, as `sheet!cell`. */
  readonly seen: ReadonlySet<string>;
  /** As in `Findings`. */
  readonly readAt: number;
  /** Where the person goes back to. */
  readonly from: Resting;
}

/** The rules as the person sets them; nothing is written until they save. */
export interface SettingsScreen {
  readonly kind: 'settings';
  readonly loaded: RuleSettings;
  readonly draft: Settings;
  /** Where the person wants to go, while the pane asks what to do with unsaved settings. */
  readonly leaving: 'back' | 'home' | null;
  readonly from: Resting;
}

/** Settings that were changed and not saved, and those of the workbook as they were then. */
export interface Draft {
  readonly loaded: RuleSettings;
  readonly draft: Settings;
}

/** The summary worksheets that can be written; nothing is written until the person asks for it here. */
export interface TabsScreen {
  readonly kind: 'tabs';
  readonly tabs: readonly TabGlance[];
  readonly chosen: ReadonlySet<TabId>;
  readonly from: Resting;
}

/** The words that go with a plan when it is sent. */
export interface SendingScreen {
  readonly kind: 'sending';
  readonly result: CheckResult;
  readonly amounts: Amounts;
  /** When the plan was checked last, as `momentOf` says it; null if that is not known. */
  readonly checkedAt: string | null;
  readonly from: Resting;
}

/** Version, capabilities and the details for support. */
export interface AboutScreen {
  readonly kind: 'about';
  readonly from: Resting;
}

/** What was asked to be written, while nobody knows whether it was. */
export interface UnansweredScreen {
  readonly kind: 'unanswered';
  readonly writing: Unanswered;
  readonly from: Resting;
}

/** A screen that waits for the person. */
export type Resting =
  | { readonly kind: 'start' }
  | Findings
  | Preview
  /** `waiting`: how many projects still wait for the person. */
  | { readonly kind: 'filled'; readonly outcome: FillOutcome; readonly waiting: number }
  | { readonly kind: 'summarised'; readonly outcome: SummaryOutcome }
  | { readonly kind: 'undone'; readonly report: ApplyReport }
  | SettingsScreen
  | TabsScreen
  | SendingScreen
  | AboutScreen
  | UnansweredScreen
  | { readonly kind: 'problem'; readonly problem: Problem; readonly task: Task };

export type Screen = Resting | Working;

/** A passing line that takes nothing away from the screen. */
export type Notice =
  | { readonly kind: 'busy' | 'writing' | 'copied' | 'not-copied' | 'nothing-to-undo' | 'unanswered' | 'draft-kept' }
  /** `count`: how many findings were fixed. `refused`: why some were left; null if none were. */
  | { readonly kind: 'fixed'; readonly count: number; readonly refused: RefusedChange | null }
  /** A tab of our own was written beside what is on the screen, and perhaps beside one that somebody had worked on. */
  | ({ readonly kind: 'tab-written'; readonly tab: string } & Pick<ApplyReport, 'preserved' | 'returned'>)
  | { readonly kind: 'accepted'; readonly count: number }
  | { readonly kind: 'unaccepted' | 'rule-off' | 'undone' }
  | { readonly kind: 'refused'; readonly refused: RefusedChange }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** How a plan was found when it was checked last on this machine. */
export interface LastCheck {
  /** As `momentOf` says it. */
  readonly moment: string;
  /** Findings by severity, without those that are kept. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What belongs to the person and this machine, not to the workbook. */
export interface Personal {
  readonly language: Language;
  /** Whether the first explanation is shown. */
  readonly isNew: boolean;
  /** Whether Excel asks before the workbook is closed while something must be fixed. */
  readonly asksBeforeClose: boolean;
}

export interface PaneState extends Personal {
  /** What the last look at the workbook has shown; null if it has shown nothing. */
  readonly glance: Glance | null;
  /** Whether the first look is still under way. */
  readonly isLooking: boolean;
  readonly lastCheck: LastCheck | null;
  /** As the workbook that was read last has set it; null if it has not. */
  readonly digits: Digits | null;
  readonly screen: Screen;
  /** The list of findings as the person left it last, so that the next one opens there. */
  readonly list: Findings | null;
  /** Findings that the person has gone to since the last check. */
  readonly visited: ReadonlySet<Finding>;
  /** Edits in the workbook, of the person's or of another's, that the pane has heard of since it opened. */
  readonly edits: number;
  readonly notice: Notice | null;
  /** Stays until the person has seen it. */
  readonly news: RuleNews | null;
  /** Whether the host has left the job that is under way without an answer, and what was asked. */
  readonly silence: Silence | null;
  /** Until its answer comes, or a new check begins, nothing is written. */
  readonly unanswered: Unanswered | null;
  /** Stays until the person has seen it. */
  readonly late: LateAnswer | null;
  /** The plan that the person has chosen among several, by its id; null for the one that is read unasked. */
  readonly plan: string | null;
  /** What can be taken back, the last writing first. It is kept nowhere else, and ends with the runtime. */
  readonly undoable: readonly Undoable[];
  /** The unsaved settings of a screen that another has replaced. */
  readonly draft: Draft | null;
  /** As `Findings.readAt`, of the last check; null if there was none, or it is not known which edits it read. */
  readonly checkedAt: number | null;
}

export function startState(personal: Language | Personal): PaneState {
  return {
    ...(typeof personal === 'string' ? { language: personal, isNew: false, asksBeforeClose: false } : personal),
    glance: null,
    isLooking: true,
    lastCheck: null,
    digits: null,
    screen: { kind: 'start' },
    list: null,
    visited: new Set(),
    edits: 0,
    notice: null,
    news: null,
    silence: null,
    unanswered: null,
    late: null,
    plan: null,
    undoable: [],
    draft: null,
    checkedAt: null,
  };
}

/** How often the workbook was edited since it was checked last, as far as that is known. */
export function editsSinceCheck({ edits, checkedAt }: PaneState): number {
  return checkedAt === null ? 0 : Math.max(edits - checkedAt, 0);
}

/** Whether the workbook was edited since the findings, or the preview, on the screen were read. */
export function isOutdated({ screen, edits }: PaneState): boolean {
  return (screen.kind === 'findings' || screen.kind === 'preview') && edits > screen.readAt;
}
