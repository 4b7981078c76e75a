/** What can be taken back. */
import type { ApplyReport } from '../../../core/workbook/host';
import type { PaneEvent } from '../event';
import type { PaneState, Undoable, Written } from '../state';
import { unfinished } from './unfinished';

type Undone = Extract<PaneEvent, { readonly kind: 'undone' }>;

/** A writing that cannot be taken back, as of tabs that were written anew, leaves the ones before it to be taken back. */
export function wrote(state: PaneState, what: Written, written: ApplyReport): PaneState {
  if (written.inverse.length === 0) return state;
  return { ...state, undoable: [{ what, report: written }, ...state.undoable] };
}

/** An undo that broke off leaves the rest of what it was to take back. */
export function stillUndoable({ undoable }: PaneState, { undone, report: taken }: Undone): readonly Undoable[] {
  const rest = unfinished(taken);
  const left = rest.length > 0 ? [{ ...undone, report: { ...undone.report, inverse: rest } }] : [];
  return undoable.flatMap((each) => (each === undone ? left : [each]));
}
