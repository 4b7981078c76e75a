/** Which of the fixes that a person chose can be written together: one cell is written once. */
import type { Finding, Fix } from '../rules/finding';
import { conflict, effectOf, type Change } from '../workbook/change';
import type { FixProposal } from './preview-fixes';

/** A fix that is written. */
export interface Writing extends FixProposal {
  /** Fixes of other findings that write just the same, as of projects that share a cell: they are written with it. */
  readonly along: readonly FixProposal[];
}

export interface Apart {
  readonly writings: readonly Writing[];
  /** Of a finding that is corrected already, or a cell that another fix writes otherwise. */
  readonly others: readonly FixProposal[];
}

/** Of fixes that overlap the first is written. */
export function apart(chosen: readonly FixProposal[]): Apart {
  const writings = new Map<string, { readonly first: FixProposal; readonly along: FixProposal[] }>();
  const others: FixProposal[] = [];
  const fixed = new Set<Finding>();
  const taken = new Taken();
  for (const proposal of chosen) {
    const { finding, fix } = proposal;
    const effect = effectOfFix(fix);
    const same = writings.get(effect);
    if (fixed.has(finding) || (!same && fix.changes.some((change) => taken.has(change)))) {
      others.push(proposal);
      continue;
    }
    fixed.add(finding);
    if (same) same.along.push(proposal);
    else writings.set(effect, { first: proposal, along: [] });
    for (const change of fix.changes) taken.add(change);
  }
  return { writings: [...writings.values()].map(({ first, along }) => ({ ...first, along })), others };
}

/** What a fix writes: of two with the same it is enough to write one. */
export function effectOfFix({ changes }: Fix): string {
  return changes.map(effectOf).join('\n');
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
