import type { RuleDescription } from '../../../core/jobs/rules';
import { FAMILY_NAMES } from '../../../core/messages/rule-kinds';
import { settingsProblemTexts } from '../../../core/messages/settings';
import { SEVERITIES } from '../../../core/rules/finding';
import type { Level } from '../../../core/settings/settings';
import { DIGITS } from '../../../core/messages/digits';
import type { Sentence } from '../../../core/messages/language';
import { SHEET_FONTS } from '../../../core/workbook/sheet-style';
import type { SettingsScreen } from '../../state/state';
import { SEVERITY_NAMES } from '../../words/findings';
import { SETTINGS } from '../../words/settings';
import { useController, useLanguage, useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';

const LEVELS = [...SEVERITIES, 'off'] as const;
const BY_LANGUAGE = 'by-language';
const DIGIT_NAMES = {
  [BY_LANGUAGE]: SETTINGS.digitsByLanguage,
  thai: SETTINGS.digitsThai,
  arabic: SETTINGS.digitsArabic,
};
const LEVEL_NAMES = { ...SEVERITY_NAMES, off: SETTINGS.levelOff };

/** The rules by family, each with how gravely it is taken here. Nothing is written until it is saved. */
export function SettingsView({ screen }: { readonly screen: SettingsScreen }) {
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  const { loaded, draft } = screen;
  const { rules } = loaded;
  const families = [...new Set(rules.map(({ family }) => family))];
  return (
    <>
      <ScreenHeading>{say(SETTINGS.settings)}</ScreenHeading>
      <p>{say(SETTINGS.settingsHelp)}</p>
      {loaded.problems.length > 0 && (
        <div class="refusal">
          <p>{say(SETTINGS.settingsWrong)}</p>
          <ul>
            {settingsProblemTexts(loaded.problems, language).map((text) => (
              <li key={text} class="refusal-problem">
                {text}
              </li>
            ))}
          </ul>
          <p>{say(SETTINGS.settingsReplace)}</p>
        </div>
      )}
      <ChoiceField
        label={SETTINGS.digits}
        chosen={draft.digits ?? BY_LANGUAGE}
        usual={BY_LANGUAGE}
        choices={([BY_LANGUAGE, ...DIGITS] as const).map((value) => ({ value, text: say(DIGIT_NAMES[value]) }))}
        choose={(value) => controller.setDigits(DIGITS.find((each) => each === value) ?? null)}
      />
      <ChoiceField
        label={SETTINGS.font}
        chosen={draft.font ?? SHEET_FONTS[0]}
        usual={SHEET_FONTS[0]}
        choices={SHEET_FONTS.map((value) => ({
          value,
          text: value === SHEET_FONTS[0] ? say(SETTINGS.levelUsual, { level: value }) : value,
        }))}
        choose={(value) => controller.setFont(SHEET_FONTS.slice(1).find((each) => each === value) ?? null)}
      />
      {families.map((family) => (
        <section key={family} class="section">
          <h2>{say(FAMILY_NAMES[family])}</h2>
          <ul class="rules">
            {rules
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <RuleItem key={rule.id} rule={rule} level={draft.rules[rule.id]?.level ?? null} />
              ))}
          </ul>
        </section>
      ))}
      <button type="button" class="link" onClick={() => controller.resetSettings()}>
        {say(SETTINGS.settingsReset)}
      </button>
      <div class="bottom-bar">
        <fluent-button appearance="primary" onClick={() => void controller.saveSettings()}>
          {say(SETTINGS.settingsSave)}
        </fluent-button>
        <fluent-button onClick={() => controller.leaveSettings()}>{say(SETTINGS.settingsLeave)}</fluent-button>
      </div>
    </>
  );
}

interface ChoiceFieldProps {
  readonly label: Sentence;
  readonly chosen: string;
  /** What holds if nothing is set. */
  readonly usual: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string) => void;
}

function ChoiceField({ label, chosen, usual, choices, choose }: ChoiceFieldProps) {
  const say = useSay();
  return (
    <div class={chosen === usual ? 'rule' : 'rule rule-changed'}>
      <label>
        <span>{say(label)}</span>
        <select class="field" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function RuleItem({ rule, level }: { readonly rule: RuleDescription; readonly level: Level | null }) {
  const say = useSay();
  const controller = useController();
  const usual = rule.isOff ? 'off' : rule.severity;
  // A rule that is on for some plans only is set by its own severity too: then it is on for all.
  const isUsual = (value: string): boolean => value === usual && !rule.isForSome;
  // `on` is the rule's own severity, said by its name.
  const shown = level === 'on' ? rule.severity : (level ?? usual);
  return (
    <li class={shown === usual ? 'rule' : 'rule rule-changed'}>
      <label>
        <span>{say(rule.words.name)}</span>
        <select
          class="field"
          value={shown}
          onChange={({ currentTarget }) =>
            controller.setRule(rule.id, isUsual(currentTarget.value) ? null : (currentTarget.value as Level))
          }
        >
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {each === usual ? say(SETTINGS.levelUsual, { level: say(LEVEL_NAMES[each]) }) : say(LEVEL_NAMES[each])}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
