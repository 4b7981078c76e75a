/** ผลการตรวจ: the findings as an Excel table, to be printed, handed on and filtered. */
import { DIGITS_OF, inDigits } from '../messages/digits';
import { findingText } from '../messages/findings';
import { acceptedByText } from '../messages/moments';
import { settingsText } from '../messages/settings';
import type { Plan } from '../plan/plan';
import { SEVERITIES, type Acceptance, type Finding, type Severity } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';
import type { Digits } from '../text/digits';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import { USUAL_OPTIONS } from './tab-options';
import { sourceLink } from './source-link';
import { tableTab, type TableColumn } from './table-tab';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'ต้องแก้', warning: 'ควรแก้', info: 'ข้อสังเกต' };

const STYLES: Readonly<Record<Severity, SheetStyle>> = { error: 'error', warning: 'warning', info: 'info' };

// The last two are to tick and to sign on paper: what is typed stays behind on a tab of its own when this one is rewritten.
const columnsIn = (digits: Digits): readonly TableColumn<Finding>[] => [
  { header: 'ลำดับ', width: 6, style: 'centre', value: (_finding, index) => index + 1 },
  {
    header: 'ระดับ',
    width: 10,
    style: ({ severity }) => STYLES[severity],
    value: ({ severity }) => LEVELS[severity],
  },
  { header: 'แผ่นงาน', width: 12, style: 'text', value: ({ sheet }) => sheet },
  { header: 'ช่อง', width: 7, style: 'link', value: (finding) => finding.cell, formula: sourceLink },
  { header: 'สิ่งที่พบ', width: 40, style: 'text', value: (finding) => findingText(finding, 'th', digits) },
  { header: 'โครงการ', width: 20, style: 'text', value: ({ data }) => data.title ?? null, mayHide: true },
  {
    header: 'ค่าที่พบ',
    width: 10,
    style: ({ data }) => styleOf(data.found),
    value: ({ data }) => data.found ?? null,
    mayHide: true,
  },
  {
    header: 'ค่าที่ควรเป็น',
    width: 10,
    style: ({ data }) => styleOf(data.expected),
    value: ({ data }) => data.expected ?? null,
    mayHide: true,
  },
  {
    header: 'รู้แล้ว ไม่แก้ เพราะ',
    width: 18,
    style: 'text',
    value: ({ accepted }) => accepted && keptText(accepted, digits),
    mayHide: true,
  },
  { header: 'แก้แล้ว ✓', width: 7, style: 'text', value: () => null },
  { header: 'ลงชื่อ', width: 10, style: 'text', value: () => null },
];

/** The findings of a check: the gravest first, each severity in the order of the form, accepted ones at the end. */
export function findingsTab(plan: Plan, findings: readonly Finding[], settings: SettingsInForce): SheetSpec {
  const digits = settings.digits ?? DIGITS_OF.th;
  const count = (those: readonly Finding[]): string => `${inDigits(String(those.length), digits)} จุด`;
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const counts = [
    ...SEVERITIES.map((severity) => `${LEVELS[severity]} ${count(open.filter((each) => each.severity === severity))}`),
    `รู้แล้ว ไม่แก้ ${count(accepted)}`,
  ];
  return tableTab({
    id: 'findings',
    name: 'ผลการตรวจ',
    title: 'ผลการตรวจแผน',
    plan,
    note: '',
    lines: [counts.join('   '), settingsText(settings, 'th')],
    columns: columnsIn(digits),
    rows: [...gravestFirst(open), ...gravestFirst(accepted)],
    nothing: 'ไม่พบสิ่งที่ต้องแก้',
    tableName: 'PhaenFindings',
    cellSize: 12,
    options: { ...USUAL_OPTIONS, digits },
  });
}

/** The reason; below it, by whom and when, as far as it is known. */
function keptText(acceptance: Acceptance, digits: Digits): string {
  return [acceptance.reason, acceptedByText(acceptance, 'th', digits)].filter((line) => line !== '').join('\n');
}

function styleOf(value: unknown): SheetStyle {
  return typeof value === 'number' ? 'number' : 'text';
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
