/** What the rules say about a workbook, in terms that two readings of it can be compared by. */
import { readPlan } from '../../src/core/form/read-plan';
import { findingText } from '../../src/core/messages/findings';
import { RULES } from '../../src/core/rules/catalogue';
import type { Finding } from '../../src/core/rules/finding';
import { runRules } from '../../src/core/jobs/run-rules';
import type { GivenSettings } from '../../src/core/settings/in-force';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** The rules that are off unless asked for are asked for. */
export const EVERY_RULE: GivenSettings = {
  source: 'every-rule.json',
  rules: Object.fromEntries(RULES.map(({ meta }) => [meta.id, { level: 'on' as const, options: {} }])),
  accepted: [],
};

export function verdicts(workbook: WorkbookSnapshot): Finding[] {
  const plan = readPlan(workbook);
  if (!plan) throw new Error('the form holds no plan');
  return runRules(plan, workbook, EVERY_RULE);
}

/** The same finding in another reading. */
export function nameOf({ rule, sheet, cell }: Finding): string {
  return `${rule} ${sheet}!${cell}`;
}

export function shown(finding: Finding): string {
  return `${nameOf(finding)} ${findingText(finding, 'th')}`;
}
