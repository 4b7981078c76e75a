import type { Desk } from './desk';

/** Checking the plan, and writing what was found into a worksheet. */
export function checkActions(desk: Desk) {
  const check = (): Promise<void> =>
    desk.show('check', async (run) => ({ kind: 'checked', checked: await desk.check(run) }));
  return {
    check,

    /** Checks the plan and writes what was found into a worksheet. */
    writeFindings: (): Promise<void> =>
      desk.show('findings-tab', async ({ host, control }) => {
        const readAt = desk.beginReading();
        const { checked, tab, report } = await desk.jobs.writeFindings(host, desk.issue(), control, desk.chosenPlan());
        return { kind: 'reported', checked: desk.checked(checked, readAt), tab, report };
      }),

    /** Checks another plan of the workbook from now on. */
    choosePlan: async (plan: string): Promise<void> => {
      desk.store.dispatch({ kind: 'plan-chosen', plan });
      await check();
    },
  };
}
