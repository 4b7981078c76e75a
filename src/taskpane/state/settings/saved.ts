import type { ApplyReport } from '../../../core/workbook/host';
import { show } from '../screens';
import type { PaneState } from '../state';
import { wrote } from '../undo/undoable';

export function leaveSettings(state: PaneState): PaneState {
  return state.screen.kind === 'settings' ? show(state, state.screen.from) : state;
}

/** What could not be written stays on the screen as it was set. */
export function saved(state: PaneState, written: ApplyReport): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  return wrote(leaveSettings(state), 'settings', written);
}
