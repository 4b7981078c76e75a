/** The quarter fill: first what would be written and what is asked, then, for what was agreed to, the writing. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { proposeFill } from '../quarters/propose';
import type { FillPlan, FillProposal } from '../quarters/proposal';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { Digits } from '../text/digits';
import { Anchorer } from './anchor';
import { Moved } from './moved';
import { planOf } from './plan-of';
import { settingsIn } from './settings';

export interface FillPreview extends FillPlan {
  readonly plan: Plan;
  /** In which the workbook's settings write numbers; null if they do not say. */
  readonly digits: Digits | null;
}

/** Reads the workbook and works out the fill; writes nothing. Throws a `HostError`, as `check` does. */
export async function previewFill(host: Host, control?: JobControl, options?: ReadOptions): Promise<FillPreview> {
  const { plan, workbook } = await planOf(host, control, options, 'to-mark');
  const { proposals, refusals } = proposeFill(plan);
  const anchorer = new Anchorer(plan, workbook);
  const anchored = (proposal: FillProposal): FillProposal => ({
    ...proposal,
    changes: anchorer.changes(proposal.changes),
  });
  return {
    plan,
    digits: settingsIn(workbook.settings).settings.digits ?? null,
    proposals: proposals.map(anchored),
    refusals: refusals.map((refusal) => ({ ...refusal, accept: refusal.accept && anchored(refusal.accept) })),
  };
}

export interface FillOutcome {
  /** The proposals that are in the workbook now, with the present places of rows that have moved. */
  readonly filled: readonly FillProposal[];
  /** Those the workbook would not take (edited since, protected …): nothing of them was written. */
  readonly left: readonly FillProposal[];
  readonly report: ApplyReport;
}

/** Writes the proposals that the person agreed to. Undo applies `report.inverse`. */
export async function applyFill(
  host: Host,
  agreed: readonly FillProposal[],
  control?: JobControl,
): Promise<FillOutcome> {
  const report = await host.apply(
    agreed.flatMap((proposal) => proposal.changes),
    control,
  );
  const refused = new Set(report.refused.map(({ change }) => change));
  const isLeft = (proposal: FillProposal): boolean => proposal.changes.some((change) => refused.has(change));
  const moved = new Moved(report);
  const filled = agreed.filter((each) => !isLeft(each)).map((each) => asWritten(each, moved));
  return { filled, left: agreed.filter(isLeft), report };
}

/** The proposal with the places of its rows as they are now. */
function asWritten(proposal: FillProposal, moved: Moved): FillProposal {
  if (moved.isEmpty) return proposal;
  const { rows, changes } = proposal;
  return {
    ...proposal,
    rows: rows.map((row) => ({ ...row, source: moved.place(row.source, changes) })),
    changes: moved.changes(changes),
  };
}
