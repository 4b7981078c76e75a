/** The summary tabs: the register of projects and the table of counts, written beside the user's own sheets. */
import type { ReadOptions } from '../form/read-plan';
import type { Plan } from '../plan/plan';
import { USUAL_OPTIONS, type TabOptions } from '../summary/tab-options';
import { SUMMARY_TABS } from '../summary/tabs';
import type { Digits } from '../text/digits';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { SheetSpec } from '../workbook/sheet-spec';
import { planOf } from './plan-of';
import { settingsIn } from './settings';
import { writeTabs, type DerivedTabs } from './write-tabs';

export interface SummaryOutcome {
  readonly plan: Plan;
  /** The names of the tabs as they are in the workbook. */
  readonly written: readonly string[];
  readonly report: ApplyReport;
}

export interface SummaryOptions extends ReadOptions {
  /** Overrides the workbook's settings. */
  readonly digits?: Digits | null;
  readonly isSigned?: boolean;
}

/** Writes every summary tab; one that exists is rewritten in place. Throws a `HostError`, as `check` does. */
export async function summarise(
  host: Host,
  control?: JobControl,
  options: SummaryOptions = {},
): Promise<SummaryOutcome> {
  const derive = async (): Promise<DerivedTabs> => {
    const { plan, workbook } = await planOf(host, control, options);
    const own = settingsIn(workbook.settings).settings.digits;
    const tabs: TabOptions = {
      digits: options.digits ?? own ?? USUAL_OPTIONS.digits,
      isSigned: options.isSigned ?? USUAL_OPTIONS.isSigned,
    };
    const specs: SheetSpec[] = [];
    for (const tab of SUMMARY_TABS) {
      specs.push(tab(plan, tabs));
      await host.pause?.();
    }
    return { plan, workbook, specs };
  };
  const { derived, report } = await writeTabs(host, derive, control);
  return { plan: derived.plan, written: report.tabs, report };
}
