import type { ApplyReport } from '../../../core/workbook/host';
import { show } from '../screens';
import type { PaneState, Resting } from '../state';
import { wrote } from '../undo/undoable';
import { stay } from './leave';

/** What could not be written stays on the screen as it was set. */
export function saved(state: PaneState, written: ApplyReport): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...stay(state), notice: { kind: 'refused', refused } };
  const { screen } = state;
  const left = screen.kind === 'settings' ? { ...show(state, atTop(screen.from)), draft: null } : state;
  return wrote(left, 'settings', written);
}

/** Checked by other settings, a list opens with its verdict. */
function atTop(screen: Resting): Resting {
  return screen.kind === 'findings' ? { ...screen, at: null } : screen;
}
