/** What each version of Phaen changed in the rules, the latest last: reported once after an update. */

export interface RuleChange {
  readonly version: string;
  /** The ids of new rules. */
  readonly added: readonly string[];
  /** Rules of which findings are now graver or milder than before, or on by default for other plans. */
  readonly severity: readonly string[];
}

export const RULE_CHANGES: readonly RuleChange[] = [
  {
    version: '0.2.0',
    added: [
      'text-beneath-merge',
      'projects-hidden',
      'columns-missing',
      'columns-aside',
      'formula-uncalculated',
      'columns-unknown',
      'national-plan-outdated',
      'coordinator-unlabelled',
      'row-unfinished',
      'row-remark',
      'project-similar',
      'project-name-unfinished',
      'year-stale',
      'project-halted',
      'quant-impossible',
      'budget-in-multiples',
      'budget-column-unclear',
      'budget-sources-sum',
      'budget-table-total',
      'project-column-unclear',
      'quarters-calendar',
      'quarters-elsewhere',
      'quarters-below-rhythm',
      'target-year-ignored',
      'target-parts-sum',
      'target-half-blank',
      'target-below-project',
      'text-from-pdf',
    ],
    severity: ['agency-name-inconsistent', 'goal-empty', 'placeholder-left', 'row-not-understood', 'target-unit-wrong'],
  },
];
