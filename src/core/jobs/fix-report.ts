/** What fixing wrote and what it left, as plain JSON. */
import { fixText } from '../messages/fixes';
import type { Language } from '../messages/language';
import { REFUSALS } from '../messages/problems';
import type { CellContent } from '../workbook/change';
import type { RefusalReason } from '../workbook/host';
import { isCellError, type Place } from '../workbook/snapshot';
import type { FixRun } from './fix-all';
import type { FixProposal } from './preview-fixes';
import { placeOf, reportFinding, type FindingReport } from './report';

/** What a cell holds: a formula with its leading `=`, an error as Excel shows it. */
export type ContentReport = string | number | boolean | null;

/** One cell that was written. */
export interface FixedReport extends Place {
  readonly rule: string;
  readonly before: ContentReport;
  readonly after: ContentReport;
}

/** A fix that was chosen and that the workbook did not take. The place is the finding's. */
export interface RefusedFixReport extends Place {
  readonly rule: string;
  /** What the fix would have done. */
  readonly fix: string;
  readonly reason: string;
  readonly reasonCode: RefusalReason;
}

export interface FixReport {
  readonly fixed: readonly FixedReport[];
  readonly refused: readonly RefusedFixReport[];
  /** The findings of the plan as it is now. */
  readonly left: readonly FindingReport[];
}

export function reportFixes({ applied, refused, checked }: FixRun, language: Language): FixReport {
  return {
    fixed: applied.flatMap(reportFixed),
    refused: refused.map(({ proposal: { finding, fix }, reason }) => ({
      rule: finding.rule,
      ...placeOf(finding),
      fix: fixText(fix, language),
      reason: REFUSALS[reason][language],
      reasonCode: reason,
    })),
    left: checked.findings.map((finding) => reportFinding(finding, language)),
  };
}

function reportFixed({ finding: { rule }, fix }: FixProposal): FixedReport[] {
  return fix.changes.flatMap((change) =>
    change.kind === 'cell'
      ? [{ rule, sheet: change.sheet, cell: change.cell, before: content(change.before), after: content(change.after) }]
      : [],
  );
}

function content({ value, formula }: CellContent): ContentReport {
  if (formula !== undefined) return formula;
  return isCellError(value) ? value.error : value;
}
