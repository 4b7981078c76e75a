import type { Sentence } from '../../../core/messages/language';
import { useSay } from './context';
import { Icon } from './icon';

interface Props {
  /** Names `{sheets}`, and perhaps `{count}`. */
  readonly words: Sentence;
  readonly sheets: readonly string[];
  readonly count?: number;
  readonly action: Sentence;
  readonly onPress: () => void;
}

/** Protected worksheets: said once, whatever the number of places that cannot be written. */
export function LockedBar({ words, sheets, count = 0, action, onPress }: Props) {
  const say = useSay();
  return (
    <div class="warning-bar locked-bar">
      <Icon name="warning" />
      <p>{say(words, { sheets: sheets.map((sheet) => `“${sheet}”`).join(', '), count })}</p>
      <fluent-button size="small" onClick={onPress}>
        {say(action)}
      </fluent-button>
    </div>
  );
}
