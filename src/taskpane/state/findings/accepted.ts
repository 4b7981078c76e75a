import type { Finding } from '../../../core/rules/finding';
import type { SettingsInForce } from '../../../core/settings/in-force';
import type { PaneEvent } from '../event';
import type { Notice, PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { cardsOf, inOrder } from './cards';
import { acceptedOf } from './verdict';

type Accepted = Extract<PaneEvent, { readonly kind: 'accepted' }>;

/** The findings move to those that are kept, or back; the person goes on at the next. */
export function accept(state: PaneState, { findings: chosen, acceptance, report: written }: Accepted): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  const kind = acceptance === null ? 'unaccepted' : 'accepted';
  const notice: Notice = kind === 'accepted' ? { kind, count: chosen.length } : { kind };
  const after = { ...wrote(state, kind, written), notice };
  if (state.screen.kind !== 'findings') return after;
  const { result, listed, settled } = state.screen;
  const marked = new Map(chosen.map((finding) => [finding, { ...finding, accepted: acceptance }]));
  const mark = (each: Finding): Finding => marked.get(each) ?? each;
  const [first] = chosen;
  const at = acceptance === null ? (first ? mark(first) : null) : nextAfter(listed, chosen, settled);
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

/** The finding after the chosen ones that still asks for something, or the one before; null if none does. */
function nextAfter(
  listed: readonly Finding[],
  chosen: readonly Finding[],
  settled: ReadonlySet<Finding>,
): Finding | null {
  const order = inOrder(cardsOf(listed.filter(({ accepted }) => accepted === null)));
  const isOpen = (finding: Finding): boolean => !chosen.includes(finding) && !settled.has(finding);
  const from = order.findIndex((finding) => chosen.includes(finding));
  return order.slice(from).find(isOpen) ?? order.slice(0, from).reverse().find(isOpen) ?? null;
}

/** What a person accepts in the pane is written into the workbook, and is of its settings. */
function recounted(settings: SettingsInForce, findings: readonly Finding[]): SettingsInForce {
  const accepted = acceptedOf(findings).length;
  const isChanged = accepted + settings.rulesOff + settings.rulesChanged > 0;
  return { ...settings, accepted, sources: isChanged ? [{ kind: 'workbook' }] : [] };
}
