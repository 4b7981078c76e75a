import type { Finding } from '../../../core/rules/finding';
import { sameFixesOf } from '../../state/findings/fixes';
import { ACCEPT } from '../../words/accept';
import { LIST } from '../../words/list';
import { ActionPanels } from '../shared/action-panels';
import { useSay } from '../shared/context';
import { AcceptForm } from './accept-form';
import { FixTogether } from './fix-together';
import { RuleOff, RuleWhy } from './rule-actions';

/** What can be done with all places of a card at once. `findings`: those that still ask for something. */
export function GroupActions({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const [first] = findings;
  if (!first) return null;
  const fixAll = sameFixesOf(findings).map((together) => ({
    words: say(LIST.fixAllSame, { count: together.count }),
    panel: <FixTogether together={together} />,
  }));
  const keepAll = {
    words: say(ACCEPT.acceptAll, { count: findings.length }),
    panel: <AcceptForm findings={findings} />,
  };
  const turnOff = { words: say(LIST.ruleOff), panel: <RuleOff rule={first.rule} /> };
  return (
    <div class="group-actions">
      <ActionPanels actions={[...fixAll, ...(findings.length > 1 ? [keepAll] : []), turnOff]} />
      <RuleWhy rule={first.rule} />
    </div>
  );
}
