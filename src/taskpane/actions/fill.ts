import type { Quarter } from '../../core/calendar/quarter';
import type { FillAnswer, FillLine } from '../../core/quarters/lines';
import type { Place } from '../../core/workbook/snapshot';
import { answersOf } from '../state/fill/answers';
import type { Desk } from './desk';

/** Marking the quarters: the preview, what is chosen in it, and the writing. `reveal` goes to a place of the workbook. */
export function fillActions(desk: Desk, reveal: (place: Place) => Promise<void>) {
  const { store } = desk;
  return {
    previewFill: (): Promise<void> =>
      desk.show('preview', async ({ host, control }) => {
        const readAt = desk.beginReading();
        return { kind: 'previewed', preview: await desk.jobs.previewFill(host, control, desk.chosenPlan()), readAt };
      }),

    choose: (ids: readonly string[], isChosen: boolean): void => store.dispatch({ kind: 'chose', ids, isChosen }),

    /** Says the quarters of all rows of a line. */
    sayQuarters: (line: FillLine, quarters: FillAnswer['quarters']): void =>
      store.dispatch({ kind: 'quarters-said', line, quarters }),

    toggleQuarter: (line: FillLine, row: number, quarter: Quarter): void =>
      store.dispatch({ kind: 'quarter-toggled', line, row, quarter }),

    /** Goes to a place of the preview, which then counts as seen. */
    lookAt: async (place: Place): Promise<void> => {
      store.dispatch({ kind: 'place-seen', place });
      await reveal(place);
    },

    /** Writes what is ticked in the preview. */
    applyFill: async (): Promise<void> => {
      const { screen } = store.state;
      if (screen.kind !== 'preview') return;
      const answers = answersOf(screen);
      if (answers.length === 0) return;
      await desk.show('fill', async ({ host, control }) => ({
        kind: 'filled',
        outcome: await desk.jobs.applyAnswers(host, screen.preview, answers, control),
      }));
    },
  };
}
