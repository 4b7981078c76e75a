import type { Choice } from '../state/findings/fixes';
import type { Desk } from './desk';

/** Writing fixes. Each is followed by a check, so that the list says what is left. */
export function fixActions(desk: Desk) {
  return {
    /** Writes fixes that the person pressed, as they were shown, and checks the plan again. */
    fix: async (choices: readonly Choice[]): Promise<void> => {
      await desk.quietly(async (run) => {
        const { applied, along, report } = await desk.jobs.applyFixes(run.host, choices);
        const checked = report.inverse.length > 0 ? await desk.check(run).catch(() => null) : null;
        return { kind: 'fixed', findings: [...applied, ...along].map(({ finding }) => finding), report, checked };
      });
    },

    /** Writes every fix that cannot change a meaning, including those that the first ones bring to light. */
    fixSafe: async (): Promise<void> => {
      await desk.quietly(async ({ host }) => {
        const readAt = desk.beginReading();
        const { applied, report, checked, failure } = await desk.jobs.fixSafe(host, undefined, desk.chosenPlan());
        const findings = applied.map(({ finding }) => finding);
        return { kind: 'fixed', findings, report, checked: failure ? null : desk.checked(checked, readAt) };
      });
    },
  };
}
