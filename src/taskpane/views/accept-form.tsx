import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../core/rules/finding';
import { ACCEPT_REASONS, WORDS } from '../words';
import { useController, useSay } from './context';

/** As long as a sentence: it is read again in the list and in the tab of findings. */
const LONGEST = 200;

/** Why the person keeps a finding: a reason that is ready, or their own. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const controller = useController();
  const [own, setOwn] = useState('');
  const id = useId();
  const accept = (reason: string): void => {
    if (reason.trim() !== '') void controller.accept(finding, reason);
  };
  return (
    <form
      class="accept-form"
      onSubmit={(event) => {
        event.preventDefault();
        accept(own);
      }}
    >
      <p class="caption">{say(WORDS.acceptHelp)}</p>
      {ACCEPT_REASONS.map((reason) => (
        <button key={reason.en} type="button" class="fix" onClick={() => accept(say(reason))}>
          {say(reason)}
        </button>
      ))}
      <label class="caption" for={id}>
        {say(WORDS.acceptOwn)}
      </label>
      <div class="accept-own">
        <input
          id={id}
          class="field"
          maxLength={LONGEST}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button type="submit" class="fix" disabled={own.trim() === ''}>
          {say(WORDS.acceptDone)}
        </button>
      </div>
    </form>
  );
}
