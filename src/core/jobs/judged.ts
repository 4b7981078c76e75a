/** How far a check could judge the plan: by which rules, and what it could not read. */
import type { Plan } from '../plan/plan';
import { RULES } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { severityUnder, type Settings } from '../settings/settings';
import type { Place, WorkbookSnapshot } from '../workbook/snapshot';
import { judging, reportsOf } from './run-rules';

export interface Judged {
  /** The ids of the rules that were run. */
  readonly rules: readonly string[];
  /** What was not judged, since it could not be read: each place once, also if its rule is off or it is accepted. */
  readonly unread: readonly Place[];
}

/** The rules that find what could not be read, and so could not be judged by any other rule. */
const UNREAD: ReadonlySet<string> = new Set([
  'row-not-understood',
  'row-unfinished',
  'row-remark',
  'text-beneath-merge',
  'project-column-unclear',
  'columns-unknown',
  'formula-uncalculated',
  'count-unreadable',
  'entries-unpaired',
  'budget-column-unclear',
  'budget-unreadable',
  'quarters-mark-unknown',
  'quarters-period-unread',
]);

/** `findings` are those of the check under these settings. */
export function judgedIn(
  plan: Plan,
  workbook: WorkbookSnapshot,
  settings: Settings,
  findings: readonly Finding[],
): Judged {
  const rules = judging(plan, RULES);
  const isOn = ({ meta }: Rule): boolean =>
    severityUnder(settings.rules[meta.id]?.level, meta.severity, meta.isOff === true) !== null;
  const off = rules.filter((rule) => UNREAD.has(rule.meta.id) && !isOn(rule));
  const unread = [
    ...findings.filter(({ rule }) => UNREAD.has(rule)),
    ...off.flatMap((rule) => [...reportsOf(rule, plan, workbook, settings)]),
  ];
  const places = unread.map(({ sheet, cell }): [string, Place] => [`${sheet}!${cell}`, { sheet, cell }]);
  return { rules: rules.filter(isOn).map(({ meta }) => meta.id), unread: [...new Map(places).values()] };
}
