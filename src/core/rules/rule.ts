/** What a rule is: its meta as data, and one pure function over the plan. */
import type { Plan } from '../plan/plan';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import type { FindingData, Fix, FixKind, Severity } from './finding';

export type RuleFamily =
  'form' | 'general' | 'base' | 'count' | 'heading' | 'project' | 'budget' | 'quarter' | 'target' | 'text';

/** A setting of a rule's own, by name. */
export type OptionValue = number | string | boolean | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

export interface RuleMeta {
  /** Never changes once released: scripts and settings rely on it. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Left out of a check unless the settings ask for it. */
  readonly isOff?: true;
  /** On by default only for the plans that it concerns; for every plan if a setting names it. */
  readonly isForSome?: true;
  /** The best that a finding of this rule may offer. */
  readonly fix: FixKind;
  /** The rule's settings, and their values if nobody sets them. */
  readonly options?: RuleOptions;
}

/** What a rule found. What is left out is taken from its meta, or empty. */
export interface Report extends Place {
  readonly data?: FindingData;
  readonly related?: readonly Place[];
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** The key of the sentence, if a rule has other sentences than that of its id. */
  readonly message?: string;
}

/** What a rule may look at beside the plan. */
export interface RuleContext {
  /** The workbook that the plan was read from: fixes need the whole cell. */
  readonly workbook: WorkbookSnapshot;
  readonly options: RuleOptions;
  /** Whether a person has set the rule: then it is for every plan, even if `isForSome`. */
  readonly isAsked: boolean;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Each fault once, at the place where it is corrected. */
  check(plan: Plan, context: RuleContext): Iterable<Report>;
}
