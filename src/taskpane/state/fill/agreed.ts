import type { FillPlan, FillProposal } from '../../../core/quarters/proposal';

/** Every proposal that can be ticked, those behind a question included; each id once, in the order of the plan. */
export function offered({ proposals, refusals }: FillPlan): FillProposal[] {
  const byId = new Map<string, FillProposal>();
  for (const proposal of [...proposals, ...refusals.map((refusal) => refusal.accept)]) {
    if (proposal && !byId.has(proposal.id)) byId.set(proposal.id, proposal);
  }
  return [...byId.values()];
}

/** The proposals that are ticked. */
export function agreed(plan: FillPlan, chosen: ReadonlySet<string>): FillProposal[] {
  return offered(plan).filter((proposal) => chosen.has(proposal.id));
}
