import type { CheckResult } from '../../../core/jobs/check';
import { SEVERITIES, type Finding, type Severity } from '../../../core/rules/finding';
import { cardsOf, inOrder } from './cards';

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

/** The findings that nobody keeps. */
export function openOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** The findings that a person knows of and keeps. */
export function acceptedOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted !== null);
}

/** The findings in the order in which the list shows them. */
export function inView(findings: readonly Finding[]): Finding[] {
  return [...inOrder(cardsOf(openOf(findings))), ...acceptedOf(findings)];
}

/** The gravest severity among the findings and how many have it; null if there are none. */
export function worst(findings: readonly Finding[]): { readonly severity: Severity; readonly count: number } | null {
  const [first] = groups(findings);
  return first ? { severity: first.severity, count: first.findings.length } : null;
}

/** The icon beside the verdict: green if nothing must be fixed, all could be judged, and all rules were as usual. */
export function verdictIcon({ findings, settings, judged }: CheckResult): Severity | 'success' {
  const gravest = worst(findings)?.severity ?? 'info';
  const isSure = settings.rulesOff + settings.rulesChanged + judged.unread.length === 0;
  return gravest === 'info' && isSure ? 'success' : gravest;
}
