import { RULE_WORDS } from '../../../core/messages/rules';
import { LIST } from '../../words/list';
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
    <Disclosure words={say(LIST.why)}>
      <p class="caption">{say(words.why)}</p>
      <HelpLink page={`rules.html#${rule}`} words={LIST.rulePage} />
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
      {name && <p class="caption">{say(LIST.ruleOffHelp, { rule: say(name) })}</p>}
      <fluent-button size="small" appearance="primary" onClick={() => void controller.turnOff(rule)}>
        {say(LIST.ruleOffConfirm)}
      </fluent-button>
    </>
  );
}
