/** A writing that has no answer yet. */
import { answeredLate } from '../announcement';
import type { PaneEvent, Reduce } from '../event';
import { resting, show } from '../screens';
import type { PaneState, Resting, Unanswered, UnansweredScreen } from '../state';

type AnsweredLate = Extract<PaneEvent, { readonly kind: 'answered-late' }>;

/** What it was to write may be in the workbook by now: a list or a preview may be out of date. */
export function leaveOpen(state: PaneState, writing: Unanswered): PaneState {
  const shown = show(state, unanswered(writing, resting(state.screen)));
  return { ...shown, unanswered: writing, edits: state.edits + 1 };
}

export function unanswered(writing: Unanswered, from: Resting): UnansweredScreen {
  return { kind: 'unanswered', writing, from };
}

/** The answer is told on any screen. A person who still looks at the open writing goes on to its result. */
export function answerLate(reduce: Reduce, state: PaneState, { writing, ended }: AnsweredLate): PaneState {
  const isShown = state.unanswered === writing && state.screen.kind === 'unanswered';
  const open = state.unanswered === writing ? closeOpen(state) : state;
  const after = reduce(open, ended);
  const undoable = after.undoable.find((each) => !open.undoable.includes(each)) ?? null;
  const screen = !isShown && TOLD_IN_FULL.has(ended.kind) ? resting(after.screen) : null;
  const isWritten = after.undoable !== open.undoable;
  return {
    ...(isShown ? { ...after, notice: null } : { ...open, undoable: after.undoable }),
    late: { spoken: answeredLate(ended), screen, undoable },
    edits: open.edits + (isWritten ? 1 : 0),
  };
}

/** Ends that have a screen of their own. */
const TOLD_IN_FULL: ReadonlySet<PaneEvent['kind']> = new Set(['filled', 'summarised', 'undone', 'failed']);

/** No writing is open any more, and no way leads back to the screen that showed it. */
export function closeOpen(state: PaneState): PaneState {
  const { screen } = state;
  const left = screen.kind === 'working' ? { ...screen, from: beforeOpen(screen.from) } : beforeOpen(screen);
  return { ...state, unanswered: null, screen: left };
}

function beforeOpen(screen: Resting): Resting {
  if (screen.kind === 'settings') return { ...screen, from: beforeOpen(screen.from) };
  return screen.kind === 'unanswered' ? beforeOpen(screen.from) : screen;
}
