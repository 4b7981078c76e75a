import type { PaneEvent } from '../event';
import type { Notice, PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { carry, readAs } from './list';

type Mended = Extract<PaneEvent, { readonly kind: 'mended' }>;

/** The list stays as it stands, what is settled now marked in its place, until the person checks again. */
export function mend(state: PaneState, { findings, report: written, checked }: Mended): PaneState {
  const notice: Notice = { kind: 'mended', count: findings.length, refused: written.refused[0] ?? null };
  const after = { ...wrote(state, 'fix', written), notice };
  if (state.screen.kind !== 'findings' || written.inverse.length === 0) return after;
  if (checked) return readAs(checked, { ...after, ...carry(state.screen, state.visited, checked) });
  // What was written is an edit that the result does not know of.
  const settled = new Set([...state.screen.settled, ...findings]);
  return { ...after, screen: { ...state.screen, settled }, edits: state.edits + 1 };
}
