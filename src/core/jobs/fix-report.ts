/** What fixing wrote and what it left, as plain JSON. */
import { DIGITS_OF } from '../messages/digits';
import { fixText } from '../messages/fixes';
import type { Language } from '../messages/language';
import { REFUSALS } from '../messages/problems';
import type { Digits } from '../text/digits';
import type { CellContent } from '../workbook/change';
import type { RefusalReason } from '../workbook/host';
import { isCellError, type Place } from '../workbook/snapshot';
import type { FixRun, RefusedFix } from './fix-all';
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

/** A fix that was wanted and not written. The place is the finding's; of a cell formatted in parts its own. */
export interface RefusedFixReport extends Place {
  readonly rule: string;
  /** What the fix would have done. */
  readonly fix: string;
  /** What a person writes into the cell; only with `formatted-in-parts`. */
  readonly expected?: ContentReport;
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
  const digits = checked.settings.digits ?? DIGITS_OF[language];
  return {
    fixed: applied.flatMap(reportFixed),
    refused: refused.map((each) => reportRefused(each, language, digits)),
    left: checked.findings.map((finding) => reportFinding(finding, language, digits)),
  };
}

function reportRefused(
  { proposal: { finding, fix }, reason }: RefusedFix,
  language: Language,
  digits: Digits,
): RefusedFixReport {
  const { losesFormats, ...usual } = fix;
  return {
    rule: finding.rule,
    ...placeOf(losesFormats?.change ?? finding),
    fix: fixText(usual, language, digits),
    ...(losesFormats && { expected: content(losesFormats.change.after) }),
    reason: REFUSALS[reason][language],
    reasonCode: reason,
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
