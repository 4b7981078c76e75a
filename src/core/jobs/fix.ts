/** Fixes that were accepted: each written whole, or left whole if the workbook has changed since or another fix comes first. */
import type { Fix } from '../rules/finding';
import type { Change } from '../workbook/change';
import type { ApplyReport, Host, RefusalReason, JobControl } from '../workbook/host';
import { apart } from './apart';
import { Moved } from './moved';
import type { FixProposal } from './preview-fixes';

export interface LeftFix {
  readonly proposal: FixProposal;
  /** `overlaps`: another chosen fix writes there, or corrects the same finding. */
  readonly reason: RefusalReason | 'overlaps';
}

export interface FixOutcome {
  readonly applied: readonly FixProposal[];
  /** Of other findings, and corrected by what was written, for they write just the same. */
  readonly along: readonly FixProposal[];
  readonly left: readonly LeftFix[];
  /** Undo applies its `inverse`. */
  readonly report: ApplyReport;
}

/**
 * Writes the chosen fixes together, each all or none. Of those that overlap the first is written, and the others stay
 * findings. Throws a `HostError`, as `Host.apply` does.
 */
export async function applyFixes(
  host: Host,
  chosen: readonly FixProposal[],
  control?: JobControl,
): Promise<FixOutcome> {
  const { writings, others } = apart(chosen);
  const changes = writings.map(({ fix }, index) => grouped(fix, index));
  const report = await host.apply(changes.flat(), control);
  const reasons = new Map(report.refused.map(({ change, reason }) => [change, reason]));
  const moved = new Moved(report);
  const applied: FixProposal[] = [];
  const alongside: FixProposal[] = [];
  const left: LeftFix[] = [];
  writings.forEach(({ along, ...proposal }, index) => {
    const written = changes[index] ?? [];
    const [reason] = written.flatMap((change) => reasons.get(change) ?? []);
    if (reason) {
      left.push(...[proposal, ...along].map((each) => ({ proposal: each, reason })));
      return;
    }
    applied.push(asWritten(proposal, written, moved));
    alongside.push(...along.map((each) => asWritten(each, written, moved)));
  });
  left.push(...others.map((proposal): LeftFix => ({ proposal, reason: 'overlaps' })));
  return { applied, along: alongside, left, report };
}

/** The fix with the places that were written. */
function asWritten({ finding, fix }: FixProposal, changes: readonly Change[], moved: Moved): FixProposal {
  return { finding, fix: moved.isEmpty ? fix : { ...fix, changes: moved.changes(changes) } };
}

/** A fix's changes as one group: half of a fix is a new fault. */
function grouped({ changes }: Fix, index: number): Change[] {
  const group = `fix ${index}`;
  return changes.map((change) => (change.kind === 'cell' || change.kind === 'merge' ? { ...change, group } : change));
}
