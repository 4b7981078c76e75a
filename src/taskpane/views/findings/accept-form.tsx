import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../../core/rules/finding';
import { ACCEPT, ACCEPT_REASONS } from '../../words/accept';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';

/** As long as a sentence: it is read again in the list and in the sheet of findings. */
const LONGEST = 200;

/** Why the person keeps the findings, in their words or in those of a ready reason, and who they are, if they like. */
export function AcceptForm({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const controller = useController();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(controller.personName());
  const hasReason = reason.trim() !== '';
  const accept = (): void => {
    if (hasReason) void controller.accept(findings, reason, name);
  };
  return (
    <div class="accept-form">
      <p class="caption">{say(ACCEPT.acceptHelp)}</p>
      <Ready chosen={reason} choose={setReason} />
      <TextField words={say(ACCEPT.acceptReason)} value={reason} onChange={setReason} onEnter={accept} />
      <TextField words={say(ACCEPT.acceptName)} value={name} onChange={setName} onEnter={accept} />
      <fluent-button
        size="small"
        appearance="primary"
        disabled-focusable={!hasReason}
        aria-disabled={!hasReason}
        onClick={accept}
      >
        {findings.length > 1 ? say(ACCEPT.acceptAllConfirm, { count: findings.length }) : say(ACCEPT.acceptConfirm)}
      </fluent-button>
    </div>
  );
}

interface ReadyProps {
  readonly chosen: string;
  readonly choose: (reason: string) => void;
}

/** Ready reasons: a press writes one into the field, where it can be changed before it is kept. */
function Ready({ chosen, choose }: ReadyProps) {
  const say = useSay();
  return (
    <div class="ready" role="group" aria-label={say(ACCEPT.acceptReady)}>
      {ACCEPT_REASONS.map((each) => {
        const words = say(each);
        const isChosen = chosen === words;
        return (
          <button
            key={each.en}
            type="button"
            class="toggle toggle-words"
            aria-pressed={isChosen}
            onClick={() => choose(isChosen ? '' : words)}
          >
            {isChosen && <Icon name="seen" />}
            {words}
          </button>
        );
      })}
    </div>
  );
}

interface TextFieldProps {
  readonly words: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
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
          if (key === 'Enter') onEnter();
        }}
      />
    </>
  );
}
