import type { Finding } from '../../../core/rules/finding';
import { sameFixesOf } from '../../state/findings/fixes';
import { ACCEPT } from '../../words/accept';
import { useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { AcceptForm } from './accept-form';
import { FixTogether } from './fix-together';
import { RuleActions } from './rule-actions';

/** What can be done with all places of a card at once. `findings`: those that still ask for something. */
export function GroupActions({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const [first] = findings;
  if (!first) return null;
  return (
    <div class="group-actions">
      {sameFixesOf(findings).map((choices) => (
        <FixTogether key={choices[0].fix.message} choices={choices} />
      ))}
      {findings.length > 1 && (
        <Disclosure words={say(ACCEPT.acceptAll, { count: findings.length })}>
          <AcceptForm findings={findings} />
        </Disclosure>
      )}
      <RuleActions rule={first.rule} />
    </div>
  );
}
