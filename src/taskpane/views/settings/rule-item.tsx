import type { RuleDescription } from '../../../core/jobs/rules';
import { SEVERITIES } from '../../../core/rules/finding';
import type { Level } from '../../../core/settings/settings';
import { SEVERITY_NAMES } from '../../words/severities';
import { SETTINGS } from '../../words/settings';
import { useController, useSay } from '../shared/context';
import { ChoiceField } from './choice-field';

const LEVELS = [...SEVERITIES, 'off'] as const;
const LEVEL_NAMES = { ...SEVERITY_NAMES, off: SETTINGS.levelOff };

/** How gravely a rule is taken here, and why there is the rule. */
export function RuleItem({ rule, level }: { readonly rule: RuleDescription; readonly level: Level | null }) {
  const say = useSay();
  const controller = useController();
  const usual = rule.isOff ? 'off' : rule.severity;
  // A rule that is on for some plans only is set by its own severity too: then it is on for all.
  const isUsual = (value: string): boolean => value === usual && !rule.isForSome;
  // `on` is the rule's own severity, said by its name.
  const shown = level === 'on' ? rule.severity : (level ?? usual);
  return (
    <li>
      <ChoiceField
        label={rule.words.name}
        chosen={shown}
        isChanged={shown !== usual}
        choices={LEVELS.map((value) => ({
          value,
          text:
            value === usual ? say(SETTINGS.levelUsual, { level: say(LEVEL_NAMES[value]) }) : say(LEVEL_NAMES[value]),
        }))}
        choose={(value) => controller.setRule(rule.id, isUsual(value) ? null : (value as Level))}
      />
      <p class="caption rule-why">{say(rule.words.why)}</p>
    </li>
  );
}
