/** Remembers on this machine when each plan was checked and how it was found. */
import { momentOf } from '../core/calendar/moment';
import type { CheckResult } from '../core/jobs/check';
import type { Severity } from '../core/rules/finding';
import { rememberCheck } from './memory';
import type { LastCheck, Screen } from './state/state';
import type { Store } from './state/store';

/** From now on, for every result that comes to the screen. `partition`: see `memory.ts`. */
export function rememberChecks(store: Store, partition: string, now: () => Date = () => new Date()): void {
  let known: CheckResult | null = null;
  store.subscribe(() => {
    const result = resultOn(store.state.screen);
    if (!result || result === known) return;
    known = result;
    rememberCheck(partition, known.plan.choice.read, { moment: momentOf(now()), counts: countsOf(known) });
  });
}

/** The check that a screen shows, or that its worksheets were made from; null if there is none. */
function resultOn(screen: Screen): CheckResult | null {
  if (screen.kind === 'findings' || screen.kind === 'sending') return screen.result;
  return screen.kind === 'summarised' ? screen.outcome.checked : null;
}

/** Findings by severity, without those that are kept. */
function countsOf({ findings }: CheckResult): LastCheck['counts'] {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
