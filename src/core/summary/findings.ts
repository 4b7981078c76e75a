/** ผลการตรวจ: the receipt of a check, and the findings as an Excel table, to be printed, handed on and filtered. */
import { findingText } from '../messages/findings';
import { acceptedByText } from '../messages/moments';
import { FINDINGS_TH, LEVELS_TH } from '../messages/tabs/findings';
import { TAB_NAMES_TH } from '../messages/tabs/names';
import { SEVERITIES, type Acceptance, type Finding, type Severity } from '../rules/finding';
import type { Digits } from '../text/digits';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { SheetStyle } from '../workbook/sheet-style';
import { tabOptions, type TabOptions } from './tab-options';
import { sourceLink } from './source-link';
import type { CheckedPlan } from './checked-plan';
import { receiptRows } from './receipt';
import { NO_SIGNATURES, signatureBlock, WITHOUT_POSITION } from './signatures';
import { tableRows, tableTab, type TableColumn } from './table-tab';

const { headers: HEADERS } = FINDINGS_TH;
const STYLES: Readonly<Record<Severity, SheetStyle>> = { error: 'error', warning: 'warning', info: 'info' };

/** The last columns are to tick and to sign on paper: what a person types stays on the preserved tab when this one is rewritten. */
const ON_PAPER = 2;

const columnsIn = (digits: Digits): readonly TableColumn<Finding>[] => [
  { header: HEADERS.number, width: 5.5, style: 'centre', value: (_finding, index) => index + 1 },
  {
    header: HEADERS.level,
    width: 9.5,
    style: ({ severity }) => STYLES[severity],
    value: ({ severity }) => LEVELS_TH[severity],
  },
  { header: HEADERS.sheet, width: 12, style: 'text', value: ({ sheet }) => sheet },
  { header: HEADERS.cell, width: 7, style: 'link', value: (finding) => finding.cell, formula: sourceLink },
  { header: HEADERS.found, width: 39, style: 'text', value: (finding) => findingText(finding, 'th', digits) },
  { header: HEADERS.project, width: 16, style: 'text', value: ({ data }) => data.title ?? null, mayHide: true },
  {
    header: HEADERS.value,
    width: 13,
    style: ({ data }) => styleOf(data.found),
    value: ({ data }) => data.found ?? null,
    mayHide: true,
  },
  {
    header: HEADERS.expected,
    width: 13,
    style: ({ data }) => styleOf(data.expected),
    value: ({ data }) => data.expected ?? null,
    mayHide: true,
  },
  {
    header: HEADERS.kept,
    width: 15,
    style: 'text',
    value: ({ accepted }) => accepted && keptText(accepted, digits),
    mayHide: true,
  },
  { header: HEADERS.fixed, width: 7.5, style: 'text', value: () => null },
  { header: HEADERS.signed, width: 9, style: 'text', value: () => null },
];

/**
 * The receipt of a check, and its findings: the gravest first, each severity in the order of the form, accepted ones at
 * the end.
 */
export function findingsTab(checked: CheckedPlan, options: TabOptions = tabOptions(checked.settings)): SheetSpec {
  const { plan, findings } = checked;
  const { digits } = options;
  const columns = columnsIn(digits);
  const open = gravestFirst(findings.filter(({ accepted }) => accepted === null));
  const accepted = gravestFirst(findings.filter((finding) => finding.accepted !== null));
  return tableTab({
    id: 'findings',
    name: TAB_NAMES_TH.findings,
    title: FINDINGS_TH.title,
    plan,
    note: '',
    opening: (printed) => {
      const { rows, merges } = receiptRows(checked, digits, printed);
      const list = accepted.length > 0 ? [[], ...tableRows(columns.slice(0, -ON_PAPER), accepted)] : [];
      const end = rows.length + list.length;
      const signatures = options.isSigned ? signatureBlock(end, printed.widths, WITHOUT_POSITION) : NO_SIGNATURES;
      return { rows: [...rows, ...list, ...signatures.rows], merges: [...merges, ...signatures.merges], end };
    },
    columns,
    rows: [...open, ...accepted],
    nothing: FINDINGS_TH.nothing,
    tableName: 'PhaenFindings',
    cellSize: 12,
    options,
  });
}

/** The reason; below it, by whom and when, as far as it is known. */
function keptText(acceptance: Acceptance, digits: Digits): string {
  const { reason, name = '' } = acceptance;
  return [reason, name, acceptedByText({ date: acceptance.date }, 'th', digits)]
    .filter((line) => line !== '')
    .join('\n');
}

function styleOf(value: unknown): SheetStyle {
  return typeof value === 'number' ? 'number' : 'text';
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
