import type { Reduce } from './event';
import { isFiltered, NO_FILTER } from './findings/filter';
import { filter, fold } from './findings/list';
import { stay } from './settings/leave';
import type { PaneState } from './state';

/** Escape takes back what was opened last: a question, a card, a filter; only then it leaves the screen. */
export function escape(reduce: Reduce, state: PaneState): PaneState {
  const { screen } = state;
  if (screen.kind === 'settings' && screen.leaving !== null) return stay(state);
  if (screen.kind !== 'findings') return reduce(state, { kind: 'went-back' });
  if (screen.at && !screen.isFolded) return fold(state);
  if (isFiltered(screen.filter)) return filter(state, NO_FILTER);
  return reduce(state, { kind: 'went-home' });
}
