import { fixText } from '../../../core/messages/fixes';
import type { Choices } from '../../state/findings/fixes';
import { FINDINGS } from '../../words/findings';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { ChoiceLines } from './choice-lines';

/** The same fix at many places: all that it writes is shown before it is pressed. */
export function FixTogether({ choices }: { readonly choices: Choices }) {
  const say = useSay();
  const controller = useController();
  const language = useLanguage();
  const digits = useDigits();
  const [words = '', ...others] = new Set(choices.map(({ fix }) => fixText(fix, language, digits)));
  return (
    <Disclosure words={say(FINDINGS.fixAllSame, { count: choices.length })}>
      {others.length === 0 && <p class="caption">{words}</p>}
      <ChoiceLines choices={choices} />
      <fluent-button size="small" class="fix" onClick={() => void controller.mend(choices)}>
        {say(FINDINGS.fixAllSame, { count: choices.length })}
      </fluent-button>
    </Disclosure>
  );
}
