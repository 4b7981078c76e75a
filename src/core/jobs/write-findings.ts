/**
 * Writes the tab of findings alone, to be printed and handed on. `summarise` writes it too, among the other tabs.
 */
import type { Issue } from '../plan/receipt';
import { findingsTab } from '../summary/findings';
import { tabOptions } from '../summary/tab-options';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import { checkedWorkbook, type CheckOptions, type CheckResult } from './check';
import { writeTabs } from './write-tabs';

export interface FindingsOutcome {
  /** The check that was written. */
  readonly checked: CheckResult;
  /** The tab's name as it is in the workbook; null if it could not be written. */
  readonly tab: string | null;
  readonly report: ApplyReport;
}

/**
 * Checks the plan and writes the tab; one that exists is rewritten in place. The check then has its receipt. Throws a
 * `HostError`, as `check` does.
 */
export async function writeFindings(
  host: Host,
  issue: Issue,
  control?: JobControl,
  options?: CheckOptions,
): Promise<FindingsOutcome> {
  const derive = async () => {
    const { checked, workbook, planFont } = await checkedWorkbook(host, control, options, true);
    const { settings } = checked;
    const own = tabOptions({ ...settings, font: settings.font ?? planFont });
    const receipt = { ...issue, fingerprint: checked.fingerprint };
    return {
      checked,
      receipt,
      plan: checked.plan,
      workbook,
      specs: [findingsTab({ ...checked, issued: receipt }, own)],
    };
  };
  const { derived, report } = await writeTabs(host, derive, control);
  const { checked, receipt } = derived;
  const [tab = null] = report.tabs;
  return { checked: tab === null ? checked : { ...checked, receipt }, tab, report };
}
