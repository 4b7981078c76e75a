import type { Sentence } from '../../../core/messages/language';
import { useSay } from '../shared/context';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly label: Sentence;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
  /** Whether something else than the default is chosen. */
  readonly isChanged: boolean;
}

/** A line of the settings: its name, and at the end what is chosen. */
export function ChoiceField({ label, chosen, choices, choose, isChanged }: Props) {
  const say = useSay();
  return (
    <div class={isChanged ? 'rule rule-changed' : 'rule'}>
      <label>
        <span>{say(label)}</span>
        <select class="field" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
