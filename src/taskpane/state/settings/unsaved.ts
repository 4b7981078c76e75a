/** Settings that were changed and not saved. */
import type { Settings } from '../../../core/settings/settings';
import type { Draft, Resting, Screen, SettingsScreen } from '../state';
import { chosen } from './drafted';

/** Whether the screen holds changes that are in no workbook yet. */
export function isUnsaved(screen: Screen): screen is SettingsScreen {
  return screen.kind === 'settings' && !isSame(screen.draft, screen.loaded.settings);
}

/** What another screen in its place would take away; null if nothing. */
export function unsavedIn(screen: Resting): Draft | null {
  return isUnsaved(screen) ? { loaded: screen.loaded, draft: screen.draft } : null;
}

/** What the person changed, over what the workbook holds by now. */
export function rebased({ loaded: { settings: base }, draft }: Draft, now: Settings): Settings {
  const ids = new Set([base, draft, now].flatMap(({ rules }) => Object.keys(rules)));
  const rules = [...ids].flatMap((id) => {
    const rule = isSame(draft.rules[id], base.rules[id]) ? now.rules[id] : draft.rules[id];
    return rule ? [[id, rule] as const] : [];
  });
  return chosen(
    { rules: Object.fromEntries(rules), accepted: now.accepted },
    {
      digits: (draft.digits === base.digits ? now : draft).digits,
      font: (draft.font === base.font ? now : draft).font,
      signature: (draft.signature === base.signature ? now : draft).signature,
    },
  );
}

/** The order of their names does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
