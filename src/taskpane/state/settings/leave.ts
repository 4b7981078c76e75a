/** Coming to the settings, and leaving them: nobody loses what they changed without being asked. */
import type { RuleSettings } from '../../job-list';
import { origin, resting, show } from '../screens';
import type { PaneState, SettingsScreen } from '../state';
import { isSame, isUnsaved, rebased, unsavedIn } from './unsaved';

/** The settings of the workbook, with what the person had changed before something else came up. */
export function openSettings(state: PaneState, loaded: RuleSettings): PaneState {
  const at = resting(state.screen);
  const kept = unsavedIn(at) ?? state.draft;
  const draft = kept ? rebased(kept, loaded.settings) : loaded.settings;
  const from = at.kind === 'settings' ? at.from : origin(at);
  const shown = show(state, { kind: 'settings', loaded, draft, leaving: null, from });
  return { ...shown, draft: null, notice: isSame(draft, loaded.settings) ? null : { kind: 'draft-kept' } };
}

/** The person wants to leave: asked first if something is not saved. */
export function leave(state: PaneState, leaving: NonNullable<SettingsScreen['leaving']>): PaneState {
  const { screen } = state;
  const isAsked = isUnsaved(screen) && screen.leaving === null;
  return isAsked ? { ...state, screen: { ...screen, leaving } } : discard(state, leaving);
}

/** Leaves without saving. */
export function discard(state: PaneState, leaving: SettingsScreen['leaving']): PaneState {
  const { screen } = state;
  const isHome = leaving === 'home';
  if (screen.kind !== 'settings') return isHome ? show(state, { kind: 'start' }) : state;
  return { ...show(state, isHome ? { kind: 'start' } : screen.from), draft: null };
}

export function stay(state: PaneState): PaneState {
  const { screen } = state;
  return screen.kind === 'settings' ? { ...state, screen: { ...screen, leaving: null } } : state;
}
