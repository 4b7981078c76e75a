import type { PaneEvent } from '../event';
import type { PaneState, Preview } from '../state';

type Previewed = Extract<PaneEvent, { readonly kind: 'previewed' }>;

/** What needs a person's consent starts unticked. */
export function preview({ preview: shown, readAt }: Previewed): Preview {
  const clear = shown.proposals.filter((proposal) => !proposal.needsConsent);
  return { kind: 'preview', preview: shown, chosen: new Set(clear.map((proposal) => proposal.id)), readAt };
}

export function choose(state: PaneState, ids: readonly string[], isChosen: boolean): PaneState {
  if (state.screen.kind !== 'preview') return state;
  const chosen = new Set(state.screen.chosen);
  for (const id of ids) {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
  }
  return { ...state, screen: { ...state.screen, chosen } };
}
