import { AboutView } from '../frame/about';
import type { ScreenProps } from '../frame/chunk';
import { SettingsView } from './settings';

/** The screens that the menu opens; null for any other. */
export default function MenuScreen({ screen, state }: ScreenProps) {
  if (screen.kind === 'settings') return <SettingsView screen={screen} asksBeforeClose={state.asksBeforeClose} />;
  return screen.kind === 'about' ? <AboutView /> : null;
}
