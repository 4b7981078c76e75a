import type { Sentence } from '../../../core/messages/language';
import { useSay } from './context';

interface Props {
  /** What it warns of: the workbook was edited since it was read, or has not answered a writing. */
  readonly kind: 'outdated' | 'unanswered';
  readonly words: Sentence;
  readonly action: Sentence;
  readonly onPress: () => void;
}

/** Warns beside what is on the screen. The press is the person's: nothing is read or written behind their back. */
export function WarningBar({ kind, words, action, onPress }: Props) {
  const say = useSay();
  return (
    <div class={`warning-bar ${kind}`}>
      <p>{say(words)}</p>
      <fluent-button size="small" onClick={onPress}>
        {say(action)}
      </fluent-button>
    </div>
  );
}
