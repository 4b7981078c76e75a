/** What the check found, for a person at a terminal. */
import { acceptedByText } from '../../core/messages/moments';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { Digits } from '../../core/text/digits';
import type { CheckReport, FoundReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { countsTable } from './counts';
import { findingLines, foundLines } from './finding-lines';
import { labelWidth } from './hanging';
import { heading } from './heading';
import { ignoredLines } from './ignored';
import { placeText } from './place';
import { receiptLines } from './receipt';
import { settingsLines } from './settings';
import { SEVERITY_LOOKS } from './severity';
import { verdictLines } from './verdict';

const GROUP = { th: '{name} ({count})', en: '{name} ({count})' };
const KEPT = { th: 'ข้อที่คงไว้ตามเดิม ({count})', en: 'Kept as they are ({count})' };
const REASON = { th: 'เหตุผล: {reason}', en: 'Reason: {reason}' };
const WRONG_SETTINGS = {
  th: 'การตั้งค่าในไฟล์นี้ไม่ถูกต้อง จึงตรวจตามค่าเริ่มต้น',
  en: 'The settings in this file are not right, so it was checked by the defaults',
};

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
    ...verdictLines(report, report.findings, screen),
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
    ...(accepted.length === 0 ? [] : ['', screen.paint(screen.say(KEPT, { count: accepted.length }), 'bold')]),
    ...accepted.flatMap((finding) => acceptedLines(finding, report.settings.digits, places, screen)),
  ];
}

function acceptedLines(finding: FoundReport, digits: Digits, places: number, screen: Screen): string[] {
  const { accepted = '', acceptedOn: date, acceptedBy: name } = finding;
  const by = acceptedByText({ date, name }, screen.language, digits);
  // The reason is the person's own, and is shown as it was written.
  const reason = screen.say(REASON).replace('{reason}', () => accepted);
  const more = [reason, ...(by === '' ? [] : [by])].map(plain);
  return foundLines(finding, more, places, screen);
}

/** Nothing of settings that are wrong holds, and the person must know it. */
function settingsProblems({ settings: { problems } }: CheckReport, screen: Screen): string[] {
  if (problems.length === 0) return [];
  return [
    '',
    ...wrap(screen.say(WRONG_SETTINGS), screen.columns).map((line) => screen.paint(line, 'red')),
    ...problems.flatMap(({ message }) => wrap(plain(message), screen.columns - 2).map((line) => `  ${line}`)),
  ];
}

function groupTitle(severity: Severity, count: number, screen: Screen): string {
  const { name, ink } = SEVERITY_LOOKS[severity];
  return screen.paint(screen.say(GROUP, { name: screen.say(name), count }), 'bold', ink);
}
