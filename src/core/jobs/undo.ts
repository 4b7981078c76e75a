/** Undo: takes the last job back by its inverse, cell by cell, leaving what was edited since. */
import type { ApplyReport, Host, JobControl } from '../workbook/host';

/** Applies the inverse of a job's report. Cells that were edited since are refused and stay as they are. */
export async function undo(host: Host, done: ApplyReport, control?: JobControl): Promise<ApplyReport> {
  return host.apply(done.inverse, control);
}

/** Names of the summary tabs that a job wrote over and that undo leaves: they are made anew from the plan, not restored. */
export function rewrittenTabs({ applied, inverse, tabs }: ApplyReport): string[] {
  const undone = new Set(
    inverse.flatMap((change) =>
      change.kind === 'sheet-removal' ? change.id : change.kind === 'sheet' ? change.spec.id : [],
    ),
  );
  const written = applied.filter((change) => change.kind === 'sheet');
  return tabs.filter((_, index) => !undone.has(written[index]?.spec.id ?? ''));
}

/** Whether taking a job back deletes tabs that it added: Excel's own list of undo steps ends there. */
export function endsExcelUndo({ inverse }: ApplyReport): boolean {
  return inverse.some((change) => change.kind === 'sheet-removal');
}
