/** ผลการตรวจ: the findings as an Excel table, to be printed, handed on and filtered. */
import { DIGITS_OF } from '../messages/digits';
import { findingText } from '../messages/findings';
import { settingsText } from '../messages/settings';
import type { Plan } from '../plan/plan';
import { SEVERITIES, type Finding, type Severity } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';
import type { Digits } from '../text/digits';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import { USUAL_OPTIONS } from './tab-options';
import { sourceLink } from './source-link';
import { tableTab, type TableColumn } from './table-tab';
import { LEVELS, verdictText } from './verdict-text';

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
  { header: 'รู้แล้ว ไม่แก้ เพราะ', width: 14, style: 'text', value: ({ accepted }) => accepted, mayHide: true },
  { header: 'แก้แล้ว ✓', width: 7, style: 'text', value: () => null },
  { header: 'ลงชื่อ', width: 10, style: 'text', value: () => null },
];

/** The findings of a check: the gravest first, each severity in the order of the form, accepted ones at the end. */
export function findingsTab(plan: Plan, findings: readonly Finding[], settings: SettingsInForce): SheetSpec {
  const digits = settings.digits ?? DIGITS_OF.th;
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return tableTab({
    id: 'findings',
    name: 'ผลการตรวจ',
    title: 'ผลการตรวจแผน',
    plan,
    note: '',
    lines: [verdictText(findings, digits), settingsText(settings, 'th')],
    columns: columnsIn(digits),
    rows: [...gravestFirst(open), ...gravestFirst(accepted)],
    nothing: 'ไม่พบสิ่งที่ต้องแก้',
    tableName: 'PhaenFindings',
    cellSize: 12,
    options: { ...USUAL_OPTIONS, digits },
  });
}

function styleOf(value: unknown): SheetStyle {
  return typeof value === 'number' ? 'number' : 'text';
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
