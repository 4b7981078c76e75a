/** What the check found, for a person at a terminal. */
import type { FindingReport } from '../../core/jobs/report';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { CheckReport } from '../report';
import type { Screen } from '../terminal/screen';
import { countsTable } from './counts';
import { findingLines } from './finding-lines';
import { labelWidth } from './hanging';
import { heading } from './heading';
import { placeText } from './place';
import { SEVERITY_LOOKS } from './severity';

export function checkPage(report: CheckReport, screen: Screen): string[] {
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    findings: report.findings.filter((finding) => finding.severity === severity),
  })).filter(({ findings }) => findings.length > 0);
  const places = labelWidth(report.findings.map(placeText));
  return [
    ...heading(report, screen),
    verdict(bySeverity, screen),
    '',
    ...countsTable(report.plan, screen),
    ...bySeverity.flatMap(({ severity, findings }) => [
      '',
      groupTitle(severity, findings.length, screen),
      ...findingLines(findings, places, screen),
    ]),
  ];
}

interface Group {
  readonly severity: Severity;
  readonly findings: readonly FindingReport[];
}

function verdict(groups: readonly Group[], screen: Screen): string {
  if (groups.length === 0) return screen.paint('ไม่พบสิ่งที่ต้องแก้', 'green');
  const counts = groups.map(({ severity, findings }) => {
    const { name, ink } = SEVERITY_LOOKS[severity];
    return screen.paint(`${name} ${String(findings.length)} แห่ง`, ink);
  });
  return counts.join(' · ');
}

function groupTitle(severity: Severity, count: number, screen: Screen): string {
  const { name, ink } = SEVERITY_LOOKS[severity];
  return screen.paint(`${name} (${String(count)})`, 'bold', ink);
}
