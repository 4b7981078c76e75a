/** Fixes that were accepted: each written whole, or left whole if the workbook has changed since or another fix comes first. */
import type { Finding, Fix } from '../rules/finding';
import { conflict, type Change } from '../workbook/change';
import type { ApplyReport, Host, RefusalReason, JobControl } from '../workbook/host';
import { Moved } from './moved';
import type { FixProposal } from './preview-fixes';

export interface LeftFix {
  readonly proposal: FixProposal;
  /** `overlaps`: another chosen fix writes there, or corrects the same finding. */
  readonly reason: RefusalReason | 'overlaps';
}

export interface FixOutcome {
  readonly applied: readonly FixProposal[];
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
  const { first, others } = apart(chosen);
  const changes = first.map(({ fix }, index) => grouped(fix, index));
  const report = await host.apply(changes.flat(), control);
  const reasons = new Map(report.refused.map(({ change, reason }) => [change, reason]));
  const moved = new Moved(report);
  const applied: FixProposal[] = [];
  const left: LeftFix[] = [];
  first.forEach((proposal, index) => {
    const [reason] = (changes[index] ?? []).flatMap((change) => reasons.get(change) ?? []);
    if (reason) left.push({ proposal, reason });
    else applied.push(asWritten(proposal, changes[index] ?? [], moved));
  });
  return { applied, left: [...left, ...others.map((proposal): LeftFix => ({ proposal, reason: 'overlaps' }))], report };
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

function apart(chosen: readonly FixProposal[]): { first: FixProposal[]; others: FixProposal[] } {
  const first: FixProposal[] = [];
  const others: FixProposal[] = [];
  const mended = new Set<Finding>();
  const taken = new Taken();
  for (const proposal of chosen) {
    const { finding, fix } = proposal;
    if (mended.has(finding) || fix.changes.some((change) => taken.has(change))) {
      others.push(proposal);
      continue;
    }
    mended.add(finding);
    for (const change of fix.changes) taken.add(change);
    first.push(proposal);
  }
  return { first, others };
}

/** What is written already. Cells, of which there may be thousands, are looked up by their address. */
class Taken {
  private readonly cells = new Set<string>();
  private readonly rest: Change[] = [];

  has(change: Change): boolean {
    return change.kind === 'cell'
      ? this.cells.has(`${change.sheet}!${change.cell}`)
      : this.rest.some((other) => conflict(other, change));
  }

  add(change: Change): void {
    if (change.kind === 'cell') this.cells.add(`${change.sheet}!${change.cell}`);
    else this.rest.push(change);
  }
}
