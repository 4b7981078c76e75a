/** ผลการตรวจ: the findings as an Excel table, to be printed, handed on and filtered. */
import { DIGITS_OF, say } from '../messages/digits';
import { findingText } from '../messages/findings';
import { settingsText } from '../messages/settings';
import type { Plan } from '../plan/plan';
import { SEVERITIES, type Finding, type Severity } from '../rules/finding';
import type { SettingsInForce } from '../settings/in-force';
import type { Digits } from '../text/digits';
import { rangeName } from '../workbook/address';
import type { SheetSpec, SpecCell } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import type { CellValue } from '../workbook/snapshot';
import { cell, live } from './cells';
import { headingRows } from './heading';
import { sourceLink } from './source-link';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'ต้องแก้', warning: 'ควรแก้', info: 'ข้อสังเกต' };

interface Column {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: SheetStyle;
  readonly value: (finding: Finding, index: number, digits: Digits) => CellValue;
  readonly formula?: (finding: Finding) => string;
}

// No column is the person's to fill in: what they type stays behind on a tab of its own when this one is written anew.
const COLUMNS: readonly Column[] = [
  { header: 'ลำดับ', width: 7, style: 'centre', value: (_finding, index) => index + 1 },
  { header: 'ระดับ', width: 11, style: 'centre', value: ({ severity }) => LEVELS[severity] },
  { header: 'แผ่นงาน', width: 16, style: 'text', value: ({ sheet }) => sheet },
  { header: 'เซลล์', width: 8, style: 'link', value: (finding) => finding.cell, formula: sourceLink },
  { header: 'สิ่งที่พบ', width: 46, style: 'text', value: (finding, _index, digits) => findingText(finding, 'th', digits) },
  { header: 'โครงการ/กิจกรรม', width: 28, style: 'text', value: ({ data }) => data.title ?? null },
  { header: 'ค่าที่พบ', width: 16, style: 'text', value: ({ data }) => data.found ?? null },
  { header: 'ค่าที่ควรเป็น', width: 16, style: 'text', value: ({ data }) => data.expected ?? null },
  { header: 'รู้แล้ว ไม่แก้ เพราะ', width: 22, style: 'text', value: ({ accepted }) => accepted },
];

/** The findings of a check: the gravest first, each severity in the order of the form, accepted ones at the end. */
export function findingsTab(plan: Plan, findings: readonly Finding[], settings: SettingsInForce): SheetSpec {
  const digits = settings.digits ?? DIGITS_OF.th;
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const counts = [
    ...SEVERITIES.map(
      (severity) =>
        `${LEVELS[severity]} ${count(
          open.filter((each) => each.severity === severity),
          digits,
        )}`,
    ),
    `รู้แล้ว ไม่แก้ ${count(accepted, digits)}`,
  ];
  const heading = [
    ...headingRows('ผลการตรวจแผน', plan, ''),
    [cell(counts.join('   '), 'plain')],
    [cell(settingsText(settings, 'th'), 'plain')],
  ];
  const listed = [...gravestFirst(open), ...gravestFirst(accepted)];
  const body = listed.length > 0 ? listed.map((finding, index) => row(finding, index, digits)) : [nothing()];
  const range = { top: heading.length, left: 0, bottom: heading.length + body.length, right: COLUMNS.length - 1 };
  return {
    id: 'findings',
    name: 'ผลการตรวจ',
    rows: [...heading, COLUMNS.map(({ header }) => cell(header, 'header')), ...body],
    widths: COLUMNS.map(({ width }) => width),
    merges: [],
    table: { name: 'PhaenFindings', range: rangeName(range) },
    headerRows: heading.length + 1,
    print: { orientation: 'landscape' },
  };
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function row(finding: Finding, index: number, digits: Digits): SpecCell[] {
  return COLUMNS.map(({ style, value, formula }) => {
    const shown = value(finding, index, digits);
    return formula ? live(formula(finding), shown, style) : cell(shown, style);
  });
}

/** Excel has no table without a row under its header. */
function nothing(): SpecCell[] {
  return COLUMNS.map(({ header, style }) => cell(header === 'สิ่งที่พบ' ? 'ไม่พบสิ่งที่ต้องแก้' : null, style));
}

function count(findings: readonly Finding[], digits: Digits): string {
  return say('{count} จุด', { count: findings.length }, digits);
}
