/** Undo: takes the last job back by its inverse, cell by cell, leaving what was edited since. */
import type { ApplyReport, Host, Work } from '../workbook/host';

/** Applies the inverse of a job's report. Cells that were edited since are refused and stay as they are. */
export async function undo(host: Host, done: ApplyReport, work?: Work): Promise<ApplyReport> {
  return host.apply(done.inverse, work);
}
