/** What the check found, for a person at a terminal. */
import type { FindingReport } from '../../core/jobs/report';
import { acceptedByText } from '../../core/messages/moments';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { Digits } from '../../core/text/digits';
import type { CheckReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { countsTable } from './counts';
import { findingLines } from './finding-lines';
import { hanging, labelWidth } from './hanging';
import { heading } from './heading';
import { ignoredLines } from './ignored';
import { placeText } from './place';
import { receiptLines } from './receipt';
import { settingsLines } from './settings';
import { SEVERITY_LOOKS } from './severity';
import { verdictOf } from './verdict';

export function checkPage(report: CheckReport, screen: Screen): string[] {
  const open = report.findings.filter(({ accepted }) => accepted === undefined);
  const accepted = report.findings.filter((finding) => finding.accepted !== undefined);
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    findings: open.filter((finding) => finding.severity === severity),
  })).filter(({ findings }) => findings.length > 0);
  const places = labelWidth(report.findings.map(placeText));
  return [
    ...heading(report, screen),
    verdictOf(report.findings, screen),
    ...settingsLines(report, screen),
    ...receiptLines(report, screen),
    ...settingsProblems(report, screen),
    '',
    ...countsTable(report.plan, screen),
    ...ignoredLines(report.plan, screen),
    ...bySeverity.flatMap(({ severity, findings }) => [
      '',
      groupTitle(severity, findings.length, screen),
      ...findingLines(findings, places, screen),
    ]),
    ...(accepted.length === 0
      ? []
      : ['', screen.paint(screen.say('คงไว้ตามเดิม ({count})', { count: accepted.length }), 'bold')]),
    ...accepted.flatMap((finding) => acceptedLines(finding, report.settings.digits, places, screen)),
  ];
}

function acceptedLines(finding: FindingReport, digits: Digits, places: number, screen: Screen): string[] {
  const { message, accepted = '', acceptedOn: date, acceptedBy: name } = finding;
  const by = acceptedByText({ date, name }, 'th', digits);
  const lines = [message, `เหตุผล: ${accepted}`, ...(by === '' ? [] : [by])];
  return hanging(placeText(finding), lines.map(plain), places, screen);
}

/** Nothing of settings that are wrong holds, and the person must know it. */
function settingsProblems({ settings: { problems } }: CheckReport, screen: Screen): string[] {
  if (problems.length === 0) return [];
  const title = 'การตั้งค่าในสมุดงานไม่ถูกต้อง จึงตรวจตามค่าเริ่มต้น';
  return [
    '',
    screen.paint(title, 'red'),
    ...problems.flatMap(({ message }) => wrap(`  ${plain(message)}`, screen.columns)),
  ];
}

function groupTitle(severity: Severity, count: number, screen: Screen): string {
  const { name, ink } = SEVERITY_LOOKS[severity];
  return screen.paint(screen.say('{name} ({count})', { name, count }), 'bold', ink);
}
