import { useEffect, useRef } from 'preact/hooks';
import { settingsProblemTexts } from '../../../core/messages/settings';
import type { SettingsScreen } from '../../state/state';
import { SETTINGS } from '../../words/settings';
import { useController, useLanguage, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';
import { Looks } from './looks';
import { PersonSettings } from './person';
import { RuleList } from './rule-list';

interface Props {
  readonly screen: SettingsScreen;
  readonly asksBeforeClose: boolean;
}

/** The settings of the workbook, written when they are saved, and those of this machine. */
export function SettingsView({ screen, asksBeforeClose }: Props) {
  const say = useSay();
  return (
    <>
      <ScreenHeading>{say(SETTINGS.settings)}</ScreenHeading>
      <p>{say(SETTINGS.settingsHelp)}</p>
      <WrongSettings screen={screen} />
      <Looks draft={screen.draft} />
      <RuleList screen={screen} />
      <PersonSettings asksBeforeClose={asksBeforeClose} />
      {screen.leaving === null ? <AnswerBar /> : <LeaveQuestion />}
    </>
  );
}

function AnswerBar() {
  const say = useSay();
  const controller = useController();
  return (
    <div class="bottom-bar">
      <fluent-button appearance="primary" onClick={() => void controller.saveSettings()}>
        {say(SETTINGS.settingsSave)}
      </fluent-button>
      <fluent-button onClick={() => controller.back()}>{say(SETTINGS.settingsLeave)}</fluent-button>
      <fluent-button onClick={() => controller.resetSettings()}>{say(SETTINGS.settingsReset)}</fluent-button>
    </div>
  );
}

/** Asked of a person who leaves with something unsaved. */
function LeaveQuestion() {
  const say = useSay();
  const controller = useController();
  const save = useRef<HTMLElement>(null);
  useEffect(() => save.current?.focus(), []);
  return (
    <div class="bottom-bar leave-question" role="alertdialog" aria-label={say(SETTINGS.unsaved)}>
      <p class="with-icon">
        <Icon name="warning" />
        {say(SETTINGS.unsaved)}
      </p>
      <fluent-button ref={save} appearance="primary" onClick={() => void controller.saveSettings()}>
        {say(SETTINGS.settingsSave)}
      </fluent-button>
      <fluent-button onClick={() => controller.discardSettings()}>{say(SETTINGS.unsavedDiscard)}</fluent-button>
      <fluent-button onClick={() => controller.staySettings()}>{say(SETTINGS.unsavedStay)}</fluent-button>
    </div>
  );
}

/** What is wrong with the settings in the workbook; nothing if they are right. */
function WrongSettings({ screen: { loaded } }: Pick<Props, 'screen'>) {
  const say = useSay();
  const language = useLanguage();
  if (loaded.problems.length === 0) return null;
  return (
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
  );
}
