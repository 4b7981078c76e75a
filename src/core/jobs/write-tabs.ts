/** Writes tabs of our own from a reading; if the plan moves meanwhile, reads and writes once more. */
import type { Plan } from '../plan/plan';
import type { ApplyReport, Host, JobControl } from '../workbook/host';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { withPauses } from '../workbook/steps';
import { sourcesOf } from './sources';

/** What tabs are derived from, and the tabs. */
export interface DerivedTabs {
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
  readonly specs: readonly SheetSpec[];
}

/** After so many attempts, rows that keep moving are reported. */
const MOST_TRIES = 3;

/** The last reading and the report of its writing. Throws a `HostError`, as `derive` and `Host.apply` do. */
export async function writeTabs<T extends DerivedTabs>(
  host: Host,
  derive: () => Promise<T>,
  control?: JobControl,
): Promise<{ readonly derived: T; readonly report: ApplyReport }> {
  for (let tries = 1; ; tries += 1) {
    const derived = await derive();
    const { plan, workbook, specs } = derived;
    const sources = await withPauses(sourcesOf(specs, plan, workbook), host);
    const report = await host.apply(
      specs.map((spec) => ({ kind: 'sheet', spec, sources })),
      control,
    );
    if (tries === MOST_TRIES || !hasOnlyMoved(report)) return { derived, report };
  }
}

/** Whether only the moved plan kept the tabs from being written, and nothing else must be reported. */
function hasOnlyMoved({ applied, refused, inverse, failure, returned }: ApplyReport): boolean {
  const isClean = applied.length === 0 && inverse.length === 0 && !failure && !returned;
  return isClean && refused.some(({ reason }) => reason === 'plan-moved');
}
