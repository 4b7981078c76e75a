import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../../core/rules/finding';
import { ACCEPT, ACCEPT_REASONS } from '../../words/accept';
import { useController, useSay } from '../shared/context';

/** As long as a sentence: it is read again in the list and in the sheet of findings. */
const LONGEST = 200;

/** Why the person keeps the findings, a reason that is ready or their own; and who they are, if they like. */
export function AcceptForm({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const controller = useController();
  const [own, setOwn] = useState('');
  const [name, setName] = useState(controller.personName());
  const accept = (reason: string): void => {
    if (reason.trim() !== '') void controller.accept(findings, reason, name);
  };
  return (
    <div class="accept-form">
      <p class="caption">{say(ACCEPT.acceptHelp)}</p>
      <TextField words={say(ACCEPT.acceptName)} value={name} onChange={setName} />
      {ACCEPT_REASONS.map((reason) => (
        <fluent-button key={reason.en} size="small" class="fix" onClick={() => accept(say(reason))}>
          {say(reason)}
        </fluent-button>
      ))}
      <TextField words={say(ACCEPT.acceptOwn)} value={own} onChange={setOwn} onEnter={() => accept(own)} />
      <fluent-button size="small" onClick={() => accept(own)}>
        {say(ACCEPT.acceptDone)}
      </fluent-button>
    </div>
  );
}

interface TextFieldProps {
  readonly words: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
}

function TextField({ words, value, onChange, onEnter }: TextFieldProps) {
  const id = useId();
  return (
    <>
      <label class="caption" for={id}>
        {words}
      </label>
      <input
        id={id}
        class="field"
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter?.();
        }}
      />
    </>
  );
}
