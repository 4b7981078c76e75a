/** The settings as the person changes them, before anything is written. */
import type { Choices, Level, Settings } from '../../../core/settings/settings';
import type { PaneEvent } from '../event';
import type { PaneState } from '../state';

type DraftEvent = Extract<
  PaneEvent,
  { readonly kind: 'rule-set' | 'digits-set' | 'font-set' | 'signature-set' | 'settings-reset' }
>;

/** The screen of settings after `event`; any other stays as it is. */
export function drafted(state: PaneState, event: DraftEvent): PaneState {
  const { screen } = state;
  return screen.kind === 'settings' ? { ...state, screen: { ...screen, draft: changed(screen.draft, event) } } : state;
}

/** What was accepted is set elsewhere. */
function changed(settings: Settings, event: DraftEvent): Settings {
  const { rules, accepted } = settings;
  switch (event.kind) {
    case 'rule-set':
      return { ...settings, rules: setRule(rules, event.rule, event.level) };
    case 'digits-set':
      return chosen(settings, { digits: event.digits });
    case 'font-set':
      return chosen(settings, { font: event.font });
    case 'signature-set':
      return chosen(settings, { signature: event.signature });
    case 'settings-reset':
      return { rules: {}, accepted };
  }
}

function setRule(rules: Settings['rules'], id: string, level: Level | null): Settings['rules'] {
  const others = Object.fromEntries(Object.entries(rules).filter(([other]) => other !== id));
  return level === null ? others : { ...others, [id]: { level, options: rules[id]?.options ?? {} } };
}

/** null: left out, so that the default holds. */
export function chosen(settings: Settings, choice: Choices): Settings {
  const { rules, accepted, digits, font, signature } = { ...settings, ...choice };
  const hasSignature = typeof signature === 'boolean' && { signature };
  return { rules, accepted, ...(digits && { digits }), ...(font && { font }), ...hasSignature };
}
