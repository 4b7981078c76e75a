/** What an update has changed in the rules, for people who used an earlier version. */
import { RULE_CHANGES } from '../rules/data/rule-changes';

/** How many rules are new, and of which the findings are graver or milder than before. */
export interface RuleNews {
  readonly added: number;
  /** Ids of rules. */
  readonly severity: readonly string[];
}

/** What has changed since the rules of `version`; null if nothing has. Of an unknown version, everything. */
export function newsSince(version: string | null, changes = RULE_CHANGES): RuleNews | null {
  const later = changes.slice(changes.findIndex((each) => each.version === version) + 1);
  const added = new Set(later.flatMap((each) => each.added));
  const severity = [...new Set(later.flatMap((each) => each.severity))].filter((id) => !added.has(id));
  return added.size + severity.length === 0 ? null : { added: added.size, severity };
}

/** The version whose rules these are. */
export function rulesVersion(): string {
  return RULE_CHANGES.at(-1)?.version ?? '';
}
