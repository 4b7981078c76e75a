import { FRAME } from '../../words/frame';
import { useController, useLanguage, useSay } from '../shared/context';

/** The name, and the switch to the other language (written in that language, and said so to a screen reader). */
export function Header() {
  const say = useSay();
  const controller = useController();
  const other = useLanguage() === 'th' ? 'en' : 'th';
  return (
    <header class="header">
      <span class="header-name">{say(FRAME.appName)}</span>
      <fluent-button size="small" appearance="subtle" lang={other} onClick={() => controller.speak(other)}>
        {say(FRAME.otherLanguage)}
      </fluent-button>
    </header>
  );
}
