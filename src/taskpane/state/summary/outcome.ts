import type { PaneEvent } from '../event';
import { origin, show } from '../screens';
import type { PaneState } from '../state';
import { wrote } from '../undo/undoable';

type Summarised = Extract<PaneEvent, { readonly kind: 'summarised' }>;
type SendingOpened = Extract<PaneEvent, { readonly kind: 'sending-opened' }>;

/** The plan was checked, too; which edits that check read is not known. */
export function summarised(state: PaneState, { outcome }: Summarised): PaneState {
  const shown = show(state, { kind: 'summarised', outcome });
  return wrote({ ...shown, checkedAt: null }, 'summary', outcome.report);
}

/** `readAt`: if the plan was checked for it. */
export function openSending(state: PaneState, { result, amounts, checkedAt, readAt }: SendingOpened): PaneState {
  const shown = show(state, { kind: 'sending', result, amounts, checkedAt, from: origin(state.screen) });
  return { ...shown, digits: result.settings.digits, checkedAt: readAt ?? state.checkedAt };
}
