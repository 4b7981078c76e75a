/** The summary tabs: the register of projects and the table of counts, written beside the user's own sheets. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { SUMMARY_TABS } from '../summary/tabs';
import type { SheetChange } from '../workbook/change';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import { planOf } from './plan-of';

export interface SummaryOutcome {
  readonly plan: Plan;
  /** The names of the tabs as they are in the workbook. */
  readonly written: readonly string[];
  readonly report: ApplyReport;
}

/** Writes every summary tab, in place where it is there already. Throws a `HostError`, as `check` does. */
export async function summarise(host: Host, control?: JobControl, options?: ReadOptions): Promise<SummaryOutcome> {
  const { plan } = await planOf(host, control, options);
  const changes: SheetChange[] = [];
  for (const tab of SUMMARY_TABS) {
    changes.push({ kind: 'sheet', spec: tab(plan) });
    await host.pause?.();
  }
  const report = await host.apply(changes, control);
  return { plan, written: report.tabs, report };
}
