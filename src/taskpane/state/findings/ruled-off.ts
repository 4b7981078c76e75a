import type { Finding } from '../../../core/rules/finding';
import type { PaneEvent } from '../event';
import type { Findings, PaneState } from '../state';
import { wrote } from '../undo/undoable';
import { standing } from './follow';
import { carry, readAs } from './list';
import { inView } from './verdict';

type RuledOff = Extract<PaneEvent, { readonly kind: 'rule-off' }>;

/** The rule's findings leave the list: nobody has fixed them. The person goes on at the next. */
export function ruleOff(state: PaneState, { rule, report: written, checked }: RuledOff): PaneState {
  const [refused] = written.refused;
  if (refused) return { ...state, notice: { kind: 'refused', refused } };
  const after: PaneState = { ...wrote(state, 'rule-off', written), notice: { kind: 'rule-off' } };
  if (state.screen.kind !== 'findings') return after;
  const screen = without(state.screen, rule);
  if (checked) return readAs(checked, { ...after, ...carry(screen, state.visited, checked) });
  return { ...after, screen, edits: state.edits + 1 };
}

function without(screen: Findings, rule: string): Findings {
  const isOther = (finding: Finding): boolean => finding.rule !== rule;
  const listed = screen.listed.filter(isOther);
  const at = screen.at && standing(inView(screen.listed), screen.at, inView(listed));
  const findings = screen.result.findings.filter(isOther);
  return { ...screen, listed, at, result: { ...screen.result, findings } };
}
