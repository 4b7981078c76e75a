import type { ApplyReport } from '../../../core/workbook/host';
import type { PaneEvent } from '../event';
import type { Notice, PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { carry, readAs } from './list';

type Fixed = Extract<PaneEvent, { readonly kind: 'fixed' }>;

/** The list keeps its order, and marks what is settled, until the person checks again. */
export function fix(state: PaneState, { findings, report: written, checked }: Fixed): PaneState {
  const after = { ...wrote(state, 'fix', written), notice: noticeOf(findings.length, written) };
  if (state.screen.kind !== 'findings' || written.inverse.length === 0) return after;
  if (checked) {
    const carried = carry(state.screen, state.visited, checked);
    // What was written may have settled more than the findings that it was for.
    const settled = carried.screen.settled.size - state.screen.settled.size;
    return readAs(checked, { ...after, ...carried, notice: noticeOf(Math.max(settled, findings.length), written) });
  }
  // What was written is an edit that the result does not know of.
  const settled = new Set([...state.screen.settled, ...findings]);
  return { ...after, screen: { ...state.screen, settled }, edits: state.edits + 1 };
}

function noticeOf(count: number, { refused }: ApplyReport): Notice {
  return { kind: 'fixed', count, refused: refused[0] ?? null };
}
