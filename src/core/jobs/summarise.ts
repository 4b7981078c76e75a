/** The summary tabs: documents made of the plan and of what a check found, written beside the user's own sheets. */
import { TAB_IDS, type TabId } from '../messages/tabs/names';
import type { Issue } from '../plan/receipt';
import { tabOptions } from '../summary/tab-options';
import { chosenTabs } from '../summary/tabs';
import { tableRows } from '../summary/table-rows';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { eachWithPauses } from '../workbook/steps';
import { checkedWorkbook, type CheckOptions, type CheckResult } from './check';
import { writeTabs, type DerivedTabs } from './write-tabs';

export interface SummaryOutcome {
  /** The check that the tabs were made from. */
  readonly checked: CheckResult;
  /** The names of the tabs as they are in the workbook. */
  readonly written: readonly string[];
  /** What was written, tab by tab. */
  readonly tabs: readonly WrittenTab[];
  /** Whether the register is among them only since others count over it. */
  readonly addsRegister: boolean;
  readonly report: ApplyReport;
}

export interface WrittenTab {
  readonly id: TabId;
  /** As it is in the workbook. */
  readonly name: string;
  /** Of its tables, without headers and totals. */
  readonly rows: number;
  /** Whether it was not there before, or beside one that somebody has worked on. */
  readonly isNew: boolean;
}

export interface SummaryOptions extends CheckOptions {
  /** Left out, as the settings have it. */
  readonly isSigned?: boolean | undefined;
  /** Left out, all. Those that count over the register bring it along. */
  readonly tabs?: readonly TabId[] | undefined;
}

/**
 * Checks the plan and writes the tabs; one that exists is rewritten in place. Throws a `HostError`, as `check` does.
 * `issue`: when it is done, and by which version.
 */
export async function summarise(
  host: Host,
  issue: Issue,
  control?: JobControl,
  options: SummaryOptions = {},
): Promise<SummaryOutcome> {
  const { tabs, addsRegister } = chosenTabs(options.tabs);
  const derive = async (): Promise<DerivedTabs & { readonly checked: CheckResult }> => {
    const { checked, workbook, planFont } = await checkedWorkbook(host, control, options, true);
    const { plan, findings, settings } = checked;
    const own = tabOptions({ ...settings, font: settings.font ?? planFont }, options.isSigned);
    const issued = { ...issue, fingerprint: checked.fingerprint };
    const specs = await eachWithPauses(tabs, (tab) => tab.make({ plan, findings, settings, issued }, own), host);
    return { plan, checked, workbook, specs };
  };
  const { derived, report } = await writeTabs(host, derive, control);
  const { checked, workbook } = derived;
  return { checked, written: report.tabs, tabs: writtenTabs(report, workbook), addsRegister, report };
}

function writtenTabs({ applied, tabs }: ApplyReport, { sheets }: WorkbookSnapshot): WrittenTab[] {
  const specs = applied.flatMap((change) => (change.kind === 'sheet' ? [change.spec] : []));
  return specs.flatMap((spec, index): WrittenTab[] => {
    const [id, name] = [TAB_IDS.find((each) => each === spec.id), tabs[index]];
    if (id === undefined || name === undefined) return [];
    const isNew = !sheets.some((sheet) => sheet.name === name && sheet.generated === id);
    return [{ id, name, rows: tableRows(spec), isNew }];
  });
}
