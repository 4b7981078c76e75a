import type { Desk } from './desk';

/** Writing the summary worksheets. */
export function summaryActions(desk: Desk) {
  return {
    summarise: (): Promise<void> =>
      desk.show('summary', async ({ host, control }) => ({
        kind: 'summarised',
        outcome: await desk.jobs.summarise(host, desk.issue(), control, desk.asked()),
      })),
  };
}
