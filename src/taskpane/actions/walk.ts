import type { Finding, Fix } from '../../core/rules/finding';
import type { Place } from '../../core/workbook/snapshot';
import type { Filter } from '../state/findings/filter';
import { problemOf } from '../text/problem';
import type { Desk } from './desk';
import type { Leaving } from './start';

/** How long keys rest, in milliseconds, before the cell is selected: whoever runs through a list does not wait for Excel. */
export const REST = 250;

/** Going to places of the workbook, and through the list of findings. */
export function walkActions(desk: Desk, leave: (how: Leaving) => boolean) {
  const { store } = desk;
  let cancelPass = (): void => undefined;

  /** Selects the place in the workbook; if that cannot be done, says why and leaves the screen as it is. */
  const reveal = async (place: Place): Promise<void> => {
    cancelPass();
    try {
      await desk.host.reveal(place);
      if (store.state.notice) desk.notice(null);
    } catch (error) {
      desk.notice({ kind: 'problem', problem: problemOf(error) });
    }
  };
  const visit = async (finding: Finding): Promise<void> => {
    store.dispatch({ kind: 'visited', finding });
    await reveal(finding);
  };
  return {
    reveal,

    /** Goes to a finding and to its cell. */
    visit,

    /** Goes to a finding at once, and to its cell once the keys rest. */
    pass: (finding: Finding): void => {
      store.dispatch({ kind: 'stood', finding });
      cancelPass();
      cancelPass = desk.clock(REST, () => {
        const { screen } = store.state;
        if (screen.kind === 'findings' && screen.at === finding) void visit(finding);
      });
    },

    /** Folds the card at which the person is. */
    fold: (): void => {
      cancelPass();
      store.dispatch({ kind: 'folded' });
    },

    /** Takes back what was opened last on the screen, or leaves it; returns whether there was something to take back. */
    escape: (): boolean => {
      cancelPass();
      return leave('escaped');
    },

    /** Shows only some of the findings. */
    filter: (change: Partial<Filter>): void => store.dispatch({ kind: 'filtered', change }),

    /** Goes to the place that a person must edit because no fix can be written. */
    go: (finding: Finding, fix: Fix): Promise<void> => reveal(fix.goTo ?? finding),
  };
}
