import type { Sentence } from '../../core/messages/language';
import { useSay } from './context';

interface Props {
  readonly words: Sentence;
  readonly action: Sentence;
  readonly onPress: () => void;
}

/** Says that the workbook was edited since it was read. The press is the person's: nothing is read behind their back. */
export function OutdatedBar({ words, action, onPress }: Props) {
  const say = useSay();
  return (
    <div class="outdated">
      <p>{say(words)}</p>
      <fluent-button size="small" onClick={onPress}>
        {say(action)}
      </fluent-button>
    </div>
  );
}
