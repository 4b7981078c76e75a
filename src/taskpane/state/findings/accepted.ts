import type { Finding } from '../../../core/rules/finding';
import type { SettingsInForce } from '../../../core/settings/in-force';
import type { PaneEvent } from '../event';
import type { PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { acceptedOf, inView } from './verdict';

type Accepted = Extract<PaneEvent, { readonly kind: 'accepted' }>;

/** The finding moves to those that are kept, or back; the person goes on at the next. */
export function accept(state: PaneState, { finding, acceptance, report: written }: Accepted): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  const kind = acceptance === null ? 'unaccepted' : 'accepted';
  const after = { ...wrote(state, kind, written), notice: { kind } as const };
  if (state.screen.kind !== 'findings') return after;
  const { result, listed } = state.screen;
  const marked = { ...finding, accepted: acceptance };
  const mark = (each: Finding): Finding => (each === finding ? marked : each);
  const view = inView(listed);
  const next = view[view.indexOf(finding) + 1] ?? view[view.indexOf(finding) - 1] ?? marked;
  const at = acceptance === null || next.accepted !== null ? marked : next;
  const findings = result.findings.map(mark);
  return {
    ...after,
    screen: {
      ...state.screen,
      result: { ...result, findings, settings: recounted(result.settings, findings) },
      listed: listed.map(mark),
      at,
    },
  };
}

/** What a person accepts in the pane is written into the workbook, and is of its settings. */
function recounted(settings: SettingsInForce, findings: readonly Finding[]): SettingsInForce {
  const accepted = acceptedOf(findings).length;
  const isChanged = accepted + settings.rulesOff + settings.rulesChanged > 0;
  return { ...settings, accepted, sources: isChanged ? [{ kind: 'workbook' }] : [] };
}
