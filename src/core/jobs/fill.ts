/** The quarter fill: first what would be written and what is asked, then, for what was agreed to, the writing. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { answered, fillLines, type FillAnswer, type FillLine } from '../quarters/lines';
import { proposeFill } from '../quarters/propose';
import type { FillPlan, FillProposal } from '../quarters/proposal';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Digits } from '../text/digits';
import { Anchorer } from './anchor';
import { Moved } from './moved';
import { planOf } from './plan-of';
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
  const { proposals, refusals } = proposeFill(plan);
  await host.pause?.();
  const anchorer = new Anchorer(plan, workbook);
  return {
    plan,
    workbook,
    lines: await linesOf(plan, { proposals, refusals }, host),
    digits: settingsIn(workbook.settings).settings.digits ?? null,
    proposals: proposals.map((each) => ({ ...each, changes: anchorer.changes(each.changes) })),
    refusals,
  };
}

/** As many as are worked out before a host with a screen may draw. */
const STRETCH = 1000;

async function linesOf(plan: Plan, fill: FillPlan, host: Host): Promise<FillLine[]> {
  const lines: FillLine[] = [];
  for (const line of fillLines(plan, fill)) {
    if (lines.push(line) % STRETCH === 0) await host.pause?.();
  }
  return lines;
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
  const anchorer = new Anchorer(plan, workbook);
  const proposals = answered(plan, answers).map((each) => ({ ...each, changes: anchorer.changes(each.changes) }));
  return applyFill(host, proposals, control);
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
