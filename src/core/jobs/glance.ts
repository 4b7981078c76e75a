/** A first look at the workbook: which plan a check would read, and which of our worksheets are there. */
import { findPlan, type ReadOptions } from '../form/read-plan';
import type { TabId } from '../messages/tabs/names';
import type { FoundPlan } from '../plan/plan';
import { withoutCopies } from '../summary/copies';
import { SUMMARY_TABS } from '../summary/tabs';
import type { Host, JobControl } from '../workbook/host';

export interface Glance {
  /** The plan that a check would read; null if none is found on the visible worksheets. */
  readonly plan: FoundPlan | null;
  readonly others: readonly FoundPlan[];
  /** The hidden worksheets of the user's own: a plan may be there. */
  readonly hidden: readonly string[];
  readonly tabs: readonly TabGlance[];
}

export interface TabGlance {
  readonly id: TabId;
  /** As it is in the workbook, or as it would be named. */
  readonly name: string;
  /** Whether it is in the workbook. */
  readonly isThere: boolean;
}

/** Reads the workbook and finds its plans; writes nothing and judges nothing. Throws what the host throws. */
export async function glance(host: Host, control?: JobControl, options: ReadOptions = {}): Promise<Glance> {
  const workbook = await host.read(control);
  await host.pause?.();
  const { sheets } = workbook;
  const { plan, others } = findPlan(withoutCopies(workbook), options);
  return {
    plan,
    others,
    hidden: sheets
      .filter((sheet) => sheet.generated === null && sheet.visibility !== 'visible')
      .map(({ name }) => name),
    tabs: SUMMARY_TABS.map(({ id, name }) => {
      const written = sheets.find(({ generated }) => generated === id);
      return { id, name: written?.name ?? name, isThere: written !== undefined };
    }),
  };
}
