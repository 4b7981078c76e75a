import { useId } from 'preact/hooks';
import { SETTINGS } from '../../words/settings';
import { useController, useLanguage, useSay } from '../shared/context';
import { ChoiceField } from './choice-field';

const LANGUAGES = [
  { value: 'th', text: 'ไทย' },
  { value: 'en', text: 'English' },
] as const;

/** What is kept on this machine: it holds as soon as it is chosen. */
export function PersonSettings({ asksBeforeClose }: { readonly asksBeforeClose: boolean }) {
  const say = useSay();
  const controller = useController();
  const language = useLanguage();
  const id = useId();
  return (
    <section class="section">
      <h2>{say(SETTINGS.person)}</h2>
      <ChoiceField
        label={SETTINGS.language}
        chosen={language}
        isChanged={false}
        choices={LANGUAGES}
        choose={(value) => controller.speak(value === 'en' ? 'en' : 'th')}
      />
      {controller.canAskBeforeClose && (
        <div class="tick">
          <fluent-checkbox
            id={id}
            checked={asksBeforeClose}
            onChange={() => controller.askBeforeClose(!asksBeforeClose)}
          />
          <label for={id}>{say(SETTINGS.closeQuestion)}</label>
        </div>
      )}
    </section>
  );
}
