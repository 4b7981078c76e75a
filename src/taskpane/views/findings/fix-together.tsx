import { fixText } from '../../../core/messages/fixes';
import type { Together } from '../../state/findings/fixes';
import { rearranges } from '../../text/effects';
import { LIST } from '../../words/list';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { ChoiceLines } from './choice-lines';

/** The same fix at many places: all that it writes, moves and leaves is shown before it is pressed. */
export function FixTogether({ together: { choices, writings, others, count } }: { readonly together: Together }) {
  const say = useSay();
  const controller = useController();
  const language = useLanguage();
  const digits = useDigits();
  const [words = '', ...different] = new Set(writings.map(({ fix }) => fixText(fix, language, digits)));
  const moving = writings.filter(({ fix }) => rearranges(fix)).length;
  return (
    <>
      {different.length === 0 && <p class="caption">{words}</p>}
      {moving > 0 && <p class="caption">{say(LIST.fixAllMoves, { count: moving })}</p>}
      {others.length > 0 && <p class="caption">{say(LIST.fixAllWaits, { count: others.length })}</p>}
      <ChoiceLines writings={writings} hasWords={different.length > 0} />
      <fluent-button size="small" appearance="primary" onClick={() => void controller.fix(choices)}>
        {say(LIST.fixAllConfirm, { count })}
      </fluent-button>
    </>
  );
}
