/** A fix that the person accepted: written as it was shown, or left whole where the workbook has changed since. */
import type { Fix } from '../rules/finding';
import type { ApplyReport, Host, Work } from '../workbook/host';

/** Writes the changes of one fix. Undo applies the report's `inverse`. Throws a `HostError`, as `Host.apply` does. */
export async function applyFix(host: Host, fix: Fix, work?: Work): Promise<ApplyReport> {
  return host.apply(fix.changes, work);
}
