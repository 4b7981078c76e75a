import type { CheckResult } from '../../../core/jobs/check';
import type { Plan } from '../../../core/plan/plan';
import { SEVERITIES, type Finding, type Severity } from '../../../core/rules/finding';

export interface FindingGroup {
  readonly severity: Severity;
  /** In the order of the form. */
  readonly findings: readonly Finding[];
}

/** The findings by severity, the gravest first, without the accepted ones; a severity without findings has no group. */
export function groups(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity && finding.accepted === null),
  })).filter((group) => group.findings.length > 0);
}

/** The findings that a person knows of and keeps. */
export function acceptedOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted !== null);
}

/** The findings in the order in which the list shows them. */
export function inView(findings: readonly Finding[]): Finding[] {
  return [...groups(findings).flatMap((group) => group.findings), ...acceptedOf(findings)];
}

/** The gravest severity among the findings and how many have it; null if there are none. */
export function worst(findings: readonly Finding[]): { readonly severity: Severity; readonly count: number } | null {
  const [first] = groups(findings);
  return first ? { severity: first.severity, count: first.findings.length } : null;
}

/** What stands beside the verdict. A plan is not shown as good because rules were off or judge it more mildly. */
export function verdictIcon({ findings, settings }: CheckResult): Severity | 'success' {
  const areUsual = settings.rulesOff + settings.rulesChanged === 0;
  return worst(findings)?.severity ?? (areUsual ? 'success' : 'info');
}

/** What was read, so that a person can see that it was read right. null: not found, or not readable. */
export interface ReadSummary {
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly year: number | null;
  readonly listed: number;
  readonly declared: number | null;
}

export function readSummary(plan: Plan): ReadSummary {
  return {
    agency: plan.agency?.value ?? null,
    year: plan.year?.value ?? null,
    listed: plan.projects.length,
    declared: plan.counts?.total?.value ?? null,
  };
}
