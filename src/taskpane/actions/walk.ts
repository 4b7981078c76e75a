import type { Finding, Fix } from '../../core/rules/finding';
import type { Place } from '../../core/workbook/snapshot';
import { problemOf } from '../text/problem';
import type { Desk } from './desk';

/** Going to places of the workbook. */
export function walkActions(desk: Desk) {
  const { store } = desk;

  /** Selects the place in the workbook; if that cannot be done, says why and leaves the screen as it is. */
  const reveal = async (place: Place): Promise<void> => {
    try {
      await desk.host.reveal(place);
      if (store.state.notice) desk.notice(null);
    } catch (error) {
      desk.notice({ kind: 'problem', problem: problemOf(error) });
    }
  };
  return {
    reveal,

    /** Notes the finding at which the person is. */
    stand: (finding: Finding): void => {
      const { screen } = store.state;
      if (screen.kind === 'findings' && screen.at !== finding) store.dispatch({ kind: 'stood', finding });
    },

    visit: async (finding: Finding): Promise<void> => {
      store.dispatch({ kind: 'visited', finding });
      await reveal(finding);
    },

    /** Goes to the place that a person must edit because no fix can be written. */
    go: (finding: Finding, fix: Fix): Promise<void> => reveal(fix.goTo ?? finding),
  };
}
