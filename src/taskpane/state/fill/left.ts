import type { FillOutcome } from '../../../core/jobs/fill';
import type { FillProposal } from '../../../core/quarters/proposal';
import type { RefusalReason } from '../../../core/workbook/host';

/** What the workbook would not take, by the first reason that one of a proposal's changes met. */
export function leftByReason({ left, report }: FillOutcome): ReadonlyMap<RefusalReason, readonly FillProposal[]> {
  const reasons = new Map(report.refused.map(({ change, reason }) => [change, reason]));
  const groups = new Map<RefusalReason, FillProposal[]>();
  for (const proposal of left) {
    const [reason] = proposal.changes.flatMap((change) => reasons.get(change) ?? []);
    if (reason) groups.set(reason, [...(groups.get(reason) ?? []), proposal]);
  }
  return groups;
}
