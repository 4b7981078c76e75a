import type { FillOutcome } from '../../core/jobs/fill';
import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import type { FillProposal } from '../../core/quarters/proposal';

/** Each proposal that the workbook would not take, and the first reason that one of its changes met. */
export function leftReasons(outcome: FillOutcome): { proposal: FillProposal; reason: Sentence | null }[] {
  const reasons = new Map(outcome.report.refused.map(({ change, reason }) => [change, reason]));
  return outcome.left.map((proposal) => {
    const refused = proposal.changes.map((change) => reasons.get(change)).find((reason) => reason !== undefined);
    return { proposal, reason: refused ? REFUSALS[refused] : null };
  });
}
