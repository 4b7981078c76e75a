/** What a rule is: its meta as data, and one pure function over the plan. */
import type { Plan } from '../plan/plan';
import type { Place } from '../workbook/snapshot';
import type { Change } from '../workbook/change';
import type { FindingData, FixKind, Severity } from './finding';

export type RuleFamily = 'form' | 'count' | 'heading' | 'quarter';

export interface RuleMeta {
  /** Never changes once released: scripts and settings rely on it. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** The best that a finding of this rule may offer. */
  readonly fix: FixKind;
}

/** What a rule found. What is left out is taken from its meta, or empty. */
export interface Found extends Place {
  readonly data?: FindingData;
  readonly related?: readonly Place[];
  readonly severity?: Severity;
  readonly fix?: FixKind;
  readonly changes?: readonly Change[];
  /** The key of the sentence, where a rule has more than the one of its own id. */
  readonly message?: string;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Each fault once, at the place where it is mended. */
  check(plan: Plan): Iterable<Found>;
}
