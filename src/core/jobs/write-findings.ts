/**
 * The findings as a tab of the workbook, to be printed and handed on. A job of its own and none of the summary's tabs:
 * those tell of the plan alone, and whoever sums a plan up has not asked for its faults.
 */
import type { Receipt } from '../plan/receipt';
import { findingsTab } from '../summary/findings';
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

/** When a receipt is written, as `momentOf` says it, and the version of Phaen that writes it. */
export type Issue = Pick<Receipt, 'moment' | 'version'>;

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
    const { checked, workbook } = await checkedWorkbook(host, control, options);
    const receipt = { ...issue, fingerprint: checked.fingerprint };
    return { checked, receipt, plan: checked.plan, workbook, specs: [findingsTab(checked, receipt)] };
  };
  const { derived, report } = await writeTabs(host, derive, control);
  const { checked, receipt } = derived;
  const [tab = null] = report.tabs;
  return { checked: tab === null ? checked : { ...checked, receipt }, tab, report };
}
