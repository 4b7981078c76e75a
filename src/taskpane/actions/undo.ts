import type { Desk } from './desk';

/** Taking back, and writings that have no answer yet. */
export function undoActions(desk: Desk) {
  const { store } = desk;
  return {
    /** Takes the last writing back. */
    undo: async (): Promise<void> => {
      const [last] = store.state.undoable;
      if (!last) return desk.notice({ kind: 'nothing-to-undo' });
      await desk.show('undo', async ({ host, control }) => ({
        kind: 'undone',
        report: await desk.jobs.undo(host, last.report, control),
        undone: last,
      }));
    },

    /** Shows what was asked to be written and has no answer yet. */
    showUnanswered: (): void => store.dispatch({ kind: 'unanswered-shown' }),
    showLate: (): void => store.dispatch({ kind: 'late-shown' }),
    dismissLate: (): void => store.dispatch({ kind: 'late-dismissed' }),
  };
}
