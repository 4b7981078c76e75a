import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../core/rules/finding';
import { ACCEPT_REASONS, WORDS } from '../words';
import { useController, useSay } from './context';

/** As long as a sentence: it is read again in the list and in the tab of findings. */
const LONGEST = 200;

/** Why the person keeps a finding, a reason that is ready or their own; and who they are, if they like. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const controller = useController();
  const [own, setOwn] = useState('');
  const [name, setName] = useState(controller.personName);
  const id = useId();
  const nameId = useId();
  const accept = (reason: string): void => {
    if (reason.trim() !== '') void controller.accept(finding, reason, name);
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
      <label class="caption" for={nameId}>
        {say(WORDS.acceptName)}
      </label>
      <input
        id={nameId}
        class="field"
        maxLength={LONGEST}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
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
