/** The quarter fill: first what would be written and what is asked, then, for what was agreed to, the writing. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { answered, fillLines, type FillAnswer, type FillLine } from '../quarters/lines';
import { proposeInSteps } from '../quarters/propose';
import type { FillPlan, FillProposal } from '../quarters/proposal';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { eachWithPauses, withPauses } from '../workbook/steps';
import type { Digits } from '../text/digits';
import { Anchorer } from './anchor';
import { Moved } from './moved';
import { planOf, type PlanInWorkbook } from './plan-of';
import { settingsIn } from './settings';

export interface FillPreview extends FillPlan {
  readonly plan: Plan;
  /** As it was read. */
  readonly workbook: WorkbookSnapshot;
  /** The same, as a person decides on it. */
  readonly lines: readonly FillLine[];
  /** In which the workbook's settings write numbers; null if they do not say. */
  readonly digits: Digits | null;
}

/** Reads the workbook and works out the fill; writes nothing. Throws a `HostError`, as `check` does. */
export async function previewFill(host: Host, control?: JobControl, options?: ReadOptions): Promise<FillPreview> {
  const { plan, workbook } = await planOf(host, control, options, 'to-mark');
  const { proposals, refusals } = await withPauses(proposeInSteps(plan), host);
  return {
    plan,
    workbook,
    lines: await eachWithPauses(fillLines(plan, { proposals, refusals }), (line) => line, host),
    digits: settingsIn(workbook.settings).settings.digits ?? null,
    proposals: await anchored(proposals, { plan, workbook }, host),
    refusals,
  };
}

function anchored(
  proposals: readonly FillProposal[],
  { plan, workbook }: PlanInWorkbook,
  host: Host,
): Promise<FillProposal[]> {
  const anchorer = new Anchorer(plan, workbook);
  return eachWithPauses(proposals, (each) => ({ ...each, changes: anchorer.changes(each.changes) }), host);
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

/**
 * Writes the quarters that the person has chosen, as `applyFill` does: nothing into a cell or a row that is not as it was
 * in the preview.
 */
export async function applyAnswers(
  host: Host,
  { plan, workbook }: FillPreview,
  answers: readonly FillAnswer[],
  control?: JobControl,
): Promise<FillOutcome> {
  return applyFill(host, await anchored(answered(plan, answers), { plan, workbook }, host), control);
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
