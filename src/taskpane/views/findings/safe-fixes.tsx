import { safeWritings, type Choice } from '../../state/findings/fixes';
import { LIST } from '../../words/list';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { ChoiceLines } from './choice-lines';

/** Corrects in one press what is only typed wrong; what it writes can be seen first. */
export function SafeFixes({ choices }: { readonly choices: readonly Choice[] }) {
  const say = useSay();
  const controller = useController();
  if (choices.length === 0) return null;
  return (
    <div class="job safe-fixes">
      <fluent-button class="wide" onClick={() => void controller.fixSafe()}>
        {say(LIST.fixAllSafe, { count: choices.length })}
      </fluent-button>
      <Disclosure words={say(LIST.fixAllSafeShow)}>
        <ChoiceLines writings={safeWritings(choices)} />
      </Disclosure>
    </div>
  );
}
