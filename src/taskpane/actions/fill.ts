import { agreed } from '../state/fill/agreed';
import type { Desk } from './desk';

/** Marking the quarters: the preview, what is ticked in it, and the writing. */
export function fillActions(desk: Desk) {
  return {
    previewFill: (): Promise<void> =>
      desk.show('preview', async ({ host, control }) => {
        const readAt = desk.beginReading();
        return { kind: 'previewed', preview: await desk.jobs.previewFill(host, control, desk.asked()), readAt };
      }),

    choose: (ids: readonly string[], isChosen: boolean): void => desk.store.dispatch({ kind: 'chose', ids, isChosen }),

    /** Writes what is ticked in the preview. */
    applyFill: async (): Promise<void> => {
      const { screen } = desk.store.state;
      if (screen.kind !== 'preview') return;
      const proposals = agreed(screen.preview, screen.chosen);
      if (proposals.length === 0) return;
      await desk.show('fill', async ({ host, control }) => ({
        kind: 'filled',
        outcome: await desk.jobs.applyFill(host, proposals, control),
      }));
    },
  };
}
