import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../../core/rules/finding';
import { ACCEPT, ACCEPT_REASONS } from '../../words/accept';
import { useController, useSay } from '../shared/context';

/** As long as a sentence: it is read again in the list and in the tab of findings. */
const LONGEST = 200;

/** Why the person keeps a finding, a reason that is ready or their own; and who they are, if they like. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const controller = useController();
  const [own, setOwn] = useState('');
  const [name, setName] = useState(controller.personName());
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
      <p class="caption">{say(ACCEPT.acceptHelp)}</p>
      <label class="caption" for={nameId}>
        {say(ACCEPT.acceptName)}
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
        {say(ACCEPT.acceptOwn)}
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
          {say(ACCEPT.acceptDone)}
        </button>
      </div>
    </form>
  );
}
