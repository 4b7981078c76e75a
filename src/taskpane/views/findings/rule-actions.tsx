import { RULE_WORDS } from '../../../core/messages/rules';
import { FINDINGS } from '../../words/findings';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { HelpLink } from '../shared/help-link';

interface Props {
  readonly rule: string;
}

/** Why there is the rule, and where to read more. */
export function RuleWhy({ rule }: Props) {
  const say = useSay();
  const words = RULE_WORDS[rule];
  if (!words) return null;
  return (
    <Disclosure words={say(FINDINGS.why)}>
      <p class="caption">{say(words.why)}</p>
      <HelpLink page={`rules.html#${rule}`} words={FINDINGS.rulePage} />
    </Disclosure>
  );
}

/** Turns the rule off for the file, once the person has read what that means. */
export function RuleOff({ rule }: Props) {
  const say = useSay();
  const controller = useController();
  const name = RULE_WORDS[rule]?.name;
  return (
    <>
      {name && <p class="caption">{say(FINDINGS.ruleOffHelp, { rule: say(name) })}</p>}
      <fluent-button size="small" appearance="primary" onClick={() => void controller.turnOff(rule)}>
        {say(FINDINGS.ruleOffConfirm)}
      </fluent-button>
    </>
  );
}
