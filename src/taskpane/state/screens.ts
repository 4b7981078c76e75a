import { isUnsaved, unsavedIn } from './settings/unsaved';
import type { Findings, PaneState, Resting, Screen, Task } from './state';

export function show(state: PaneState, screen: Screen): PaneState {
  return {
    ...state,
    screen,
    list: leftList(state),
    draft: unsavedIn(resting(state.screen)) ?? state.draft,
    notice: null,
  };
}

/** The list that is on the screen, or was there last. */
export function leftList({ screen, list }: PaneState): Findings | null {
  const from = resting(screen);
  return from.kind === 'findings' ? from : list;
}

export function resting(screen: Screen): Resting {
  return screen.kind === 'working' ? screen.from : screen;
}

/** The screen to go back to. It is not one of `BESIDE`, unless that has unsaved settings. */
export function origin(screen: Screen): Resting {
  const at = resting(screen);
  return BESIDE.has(at.kind) && 'from' in at && !isUnsaved(at) ? origin(at.from) : at;
}

const BESIDE: ReadonlySet<Screen['kind']> = new Set(['settings', 'tabs', 'sending', 'about']);

export function begin(state: PaneState, task: Task): PaneState {
  const from = resting(state.screen);
  return show(state, { kind: 'working', task, done: 0, total: 0, isStopping: false, from });
}

export function working(state: PaneState, change: { done: number; total: number } | { isStopping: true }): PaneState {
  // A late report of work that has ended already changes nothing.
  return state.screen.kind === 'working' ? { ...state, screen: { ...state.screen, ...change } } : state;
}
