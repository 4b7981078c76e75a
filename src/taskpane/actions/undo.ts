import type { JobRun } from '../job-run';
import type { JobEvent, Reread } from '../state/event';
import type { Undoable } from '../state/state';
import { isWhole } from '../state/undo/undone';
import type { Desk } from './desk';

/** Taking back, and writings that have no answer yet. */
export function undoActions(desk: Desk) {
  const { store } = desk;

  const takeBack = async (
    run: JobRun,
    undone: Undoable,
    reread: (run: JobRun) => Promise<Reread | null>,
  ): Promise<JobEvent> => {
    const report = await desk.jobs.undo(run.host, undone.report, run.control);
    const next = isWhole(report) ? await reread(run).catch(() => null) : null;
    return { kind: 'undone', report, undone, next };
  };
  const check = async (run: JobRun): Promise<Reread> => ({ kind: 'checked', checked: await desk.check(run) });
  const preview = async ({ host, control }: JobRun): Promise<Reread> => {
    const readAt = desk.beginReading();
    return { kind: 'previewed', preview: await desk.jobs.previewFill(host, control, desk.chosenPlan()), readAt };
  };
  const nothing = (): Promise<null> => Promise.resolve(null);

  return {
    /** Takes the last writing back. From the list of findings that is done beside it, and the plan checked again. */
    undo: async (): Promise<void> => {
      const { undoable, screen } = store.state;
      const [last] = undoable;
      if (!last) return desk.notice({ kind: 'nothing-to-undo' });
      if (screen.kind === 'findings' && !removesSheets(last)) {
        await desk.quietly((run) => takeBack(run, last, check));
        return;
      }
      const isFill = screen.kind === 'filled' && last.what === 'fill';
      await desk.show('undo', (run) => takeBack(run, last, isFill ? preview : nothing));
    },

    /** Shows what was asked to be written and has no answer yet. */
    showUnanswered: (): void => store.dispatch({ kind: 'unanswered-shown' }),
    showLate: (): void => store.dispatch({ kind: 'late-shown' }),
    dismissLate: (): void => store.dispatch({ kind: 'late-dismissed' }),
  };
}

function removesSheets({ report }: Undoable): boolean {
  return report.inverse.some(({ kind }) => kind === 'sheet-removal');
}
