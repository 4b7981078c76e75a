/** What the quarter fill wrote and what it left to a person, as plain JSON. */
import type { Quarter } from '../calendar/quarter';
import { fillReasonText } from '../messages/fill-reasons';
import type { Language } from '../messages/language';
import { REFUSALS } from '../messages/problems';
import type { Digits } from '../text/digits';
import type { FillProposal, FillReason, FillRow } from '../quarters/proposal';
import type { RefusalReason } from '../workbook/host';
import type { Place } from '../workbook/snapshot';
import type { FillOutcome, FillPreview } from './fill';
import { placeOf } from './report';

/** The place is the period's. */
export interface FilledReport extends Place {
  readonly title: string;
  readonly text: string;
  readonly quarters: readonly Quarter[];
}

export interface RefusedFillReport extends Place {
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly reasonCode: FillReason | RefusalReason;
  readonly suggestion: readonly Quarter[] | null;
}

export interface FillReport {
  readonly filled: readonly FilledReport[];
  readonly refused: readonly RefusedFillReport[];
}

/** Both lists in the order of the form. Proposals that nobody agreed to are refused as `needs-consent`. */
export function reportFill(preview: FillPreview, outcome: FillOutcome, language: Language, digits: Digits): FillReport {
  const order = new Map(preview.plan.projects.map((project, index) => [project, index]));
  const inOrder = <T>(entries: readonly Entry<T>[]): T[] =>
    [...entries]
      .sort((a, b) => (order.get(a.row.project) ?? 0) - (order.get(b.row.project) ?? 0))
      .map(({ report }) => report);
  const decided = new Set([...outcome.filled, ...outcome.left].map(({ id }) => id));
  const asked = preview.proposals.filter(({ id }) => !decided.has(id));
  return {
    filled: inOrder(rows(outcome.filled, (row) => ({ ...describe(row), quarters: row.quarters }))),
    refused: inOrder<RefusedFillReport>([
      ...preview.refusals.map((refusal) => ({
        row: refusal,
        report: {
          title: refusal.project.title,
          ...placeOf(refusal),
          text: refusal.text,
          reason: fillReasonText(refusal.reason, language, digits),
          reasonCode: refusal.reason,
          suggestion: refusal.suggestion,
        },
      })),
      ...rows(asked, (row) => refuse(row, 'needs-consent', fillReasonText('needs-consent', language, digits))),
      ...rows(outcome.left, (row, proposal) => {
        const reason = hostReason(proposal, outcome);
        return refuse(row, reason, REFUSALS[reason][language]);
      }),
    ]),
  };
}

interface Entry<T> {
  readonly row: Pick<FillRow, 'project'>;
  readonly report: T;
}

function rows<T>(proposals: readonly FillProposal[], report: (row: FillRow, proposal: FillProposal) => T): Entry<T>[] {
  return proposals.flatMap((proposal) => proposal.rows.map((row) => ({ row, report: report(row, proposal) })));
}

function describe({ project, source }: FillRow): Place & { readonly title: string; readonly text: string } {
  return { title: project.title, ...placeOf(source), text: source.text };
}

function refuse(row: FillRow, reasonCode: RefusedFillReport['reasonCode'], reason: string): RefusedFillReport {
  return { ...describe(row), reason, reasonCode, suggestion: row.quarters };
}

/** Why the workbook would not take a proposal: the reason of the first of its changes that was refused. */
function hostReason(proposal: FillProposal, { report }: FillOutcome): RefusalReason {
  return report.refused.find(({ change }) => proposal.changes.includes(change))?.reason ?? 'changed-since';
}
