/** The quarter fill: first what would be written and what is asked, then, for what was agreed to, the writing. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { chooseMarks } from '../quarters/mark';
import { proposeFill } from '../quarters/propose';
import type { FillPlan, FillProposal } from '../quarters/proposal';
import type { ApplyReport, Host, Work } from '../workbook/host';
import { planOf } from './plan-of';

export interface FillPreview extends FillPlan {
  readonly plan: Plan;
}

/** Reads the workbook and works out the fill; writes nothing. Throws a `HostError`, as `check` does. */
export async function previewFill(host: Host, work?: Work, options?: ReadOptions): Promise<FillPreview> {
  const { plan } = await planOf(host, work, options);
  return { plan, ...proposeFill(plan, await chooseMarks(plan, host)) };
}

export interface FillOutcome {
  /** The proposals that stand in the workbook now. */
  readonly filled: readonly FillProposal[];
  /** Those the workbook would not take (edited since, protected …): nothing of them was written. */
  readonly left: readonly FillProposal[];
  readonly report: ApplyReport;
}

/** Writes the proposals that the person agreed to. Undo applies `report.inverse`. */
export async function applyFill(host: Host, agreed: readonly FillProposal[], work?: Work): Promise<FillOutcome> {
  const report = await host.apply(
    agreed.flatMap((proposal) => proposal.changes),
    work,
  );
  const refused = new Set(report.refused.map(({ change }) => change));
  const isLeft = (proposal: FillProposal): boolean => proposal.changes.some((change) => refused.has(change));
  return { filled: agreed.filter((each) => !isLeft(each)), left: agreed.filter(isLeft), report };
}
