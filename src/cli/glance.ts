/** What is kept of a file once its report is shown: what the table of all files and the proposals at the end need. */
import type { Severity } from '../core/rules/finding';
import type { Digits } from '../core/text/digits';
import type { Outcome } from './attempt';
import { unjudgedIn } from './pages/verdict';
import type { CheckReport, FoundReport } from './report';

export interface Glance {
  readonly file: string;
  /** null of a file that is no readable plan. */
  readonly plan: PlanGlance | null;
}

export interface PlanGlance {
  readonly agency: string | null;
  /** Those that the plan is shown with. */
  readonly digits: Digits;
  readonly declared: number | null;
  readonly listed: number;
  /** How many things could not be judged. */
  readonly unjudged: number;
  /** How many findings each rule has that are not accepted. */
  readonly broken: readonly Broken[];
}

export interface Broken {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have a fix that keeps the meaning. */
  readonly fixable: number;
}

export function glanceOf(report: Outcome<CheckReport>): Glance {
  const { file } = report;
  if (!report.ok) return { file, plan: null };
  const { plan, settings, findings } = report;
  const { declared, listed } = plan.counts.total;
  return {
    file,
    plan: {
      agency: plan.agency,
      digits: settings.digits,
      declared,
      listed,
      unjudged: unjudgedIn(report),
      broken: brokenIn(findings.filter(({ accepted }) => accepted === undefined)),
    },
  };
}

function brokenIn(findings: readonly FoundReport[]): Broken[] {
  const all = new Map<string, Broken>();
  for (const { rule, severity, fix } of findings) {
    const key = `${severity} ${rule}`;
    const { count, fixable } = all.get(key) ?? { count: 0, fixable: 0 };
    all.set(key, { rule, severity, count: count + 1, fixable: fixable + (fix === 'safe' ? 1 : 0) });
  }
  return [...all.values()];
}

/** How many findings of a severity are not accepted. */
export function countOf(plan: PlanGlance, severity: Severity): number {
  return plan.broken.reduce((sum, each) => sum + (each.severity === severity ? each.count : 0), 0);
}
