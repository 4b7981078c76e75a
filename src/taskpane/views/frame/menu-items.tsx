import type { Sentence } from '../../../core/messages/language';
import type { PaneState } from '../../state/state';
import { FINDINGS } from '../../words/findings';
import { FRAME } from '../../words/frame';
import { SETTINGS } from '../../words/settings';
import { useController, useLanguage, useSay } from '../shared/context';

interface Props {
  readonly state: PaneState;
  readonly onChosen: () => void;
}

interface Item {
  readonly words: Sentence;
  readonly onPress: () => void;
  /** Of the words, if it is not the pane's. */
  readonly lang?: string;
}

/** The items; those that need findings are there only beside them. */
export function MenuItems({ state, onChosen }: Props) {
  const say = useSay();
  const controller = useController();
  const language = useLanguage();
  const { screen } = state;
  const other = language === 'th' ? 'en' : 'th';
  const ofFindings: Item[] =
    screen.kind === 'findings'
      ? [{ words: FINDINGS.copyList, onPress: () => void controller.copyFindings(screen.result) }]
      : [];
  const page = (path: string) => (): void => controller.openHelp(path);
  const items: Item[] = [
    ...ofFindings,
    { words: FINDINGS.findingsTab, onPress: () => void controller.writeFindings() },
    { words: SETTINGS.settings, onPress: () => void controller.openSettings() },
    { words: FRAME.help, onPress: page('help.html') },
    { words: FRAME.whatIsNew, onPress: page('help.html#new') },
    {
      words: FRAME.welcome,
      onPress: () => {
        controller.showWelcome(true);
        controller.home();
      },
    },
    { words: FRAME.about, onPress: () => controller.openAbout() },
    { words: FRAME.otherLanguage, onPress: () => controller.speak(other), lang: other },
  ];
  return (
    <div class="menu" role="menu" aria-label={say(FRAME.menu)}>
      {items.map(({ words, onPress, lang }) => (
        <button
          key={words.en}
          type="button"
          class="menu-item"
          role="menuitem"
          tabIndex={-1}
          lang={lang}
          onClick={() => {
            onChosen();
            onPress();
          }}
        >
          {say(words)}
        </button>
      ))}
    </div>
  );
}
