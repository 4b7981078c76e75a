import { RULE_WORDS } from '../../../core/messages/rules';
import { FINDINGS } from '../../words/findings';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { HelpLink } from '../shared/help-link';

/** What concerns the rule and not the place: why it exists, where to read more, and turning it off. */
export function RuleActions({ rule }: { readonly rule: string }) {
  const say = useSay();
  const controller = useController();
  const words = RULE_WORDS[rule];
  if (!words) return null;
  return (
    <>
      <Disclosure words={say(FINDINGS.why)}>
        <p class="caption">{say(words.why)}</p>
        <HelpLink page={`rules.html#${rule}`} words={FINDINGS.rulePage} />
      </Disclosure>
      <Disclosure words={say(FINDINGS.ruleOff)}>
        <p class="caption">{say(FINDINGS.ruleOffHelp, { rule: say(words.name) })}</p>
        <fluent-button size="small" onClick={() => void controller.turnOff(rule)}>
          {say(FINDINGS.ruleOff)}
        </fluent-button>
      </Disclosure>
    </>
  );
}
