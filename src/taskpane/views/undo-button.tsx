import type { Sentence } from '../../core/messages/language';
import { WORDS } from '../words';
import { useController, useSay } from './context';

interface Props {
  readonly words?: Sentence;
  readonly help?: Sentence;
}

/** Takes the last writing back, and says what that does before it is pressed. */
export function UndoButton({ words = WORDS.undo, help = WORDS.undoHelp }: Props) {
  const say = useSay();
  const controller = useController();
  return (
    <div class="job">
      <fluent-button class="wide" onClick={() => void controller.undo()}>
        {say(words)}
      </fluent-button>
      <p class="caption">{say(help)}</p>
    </div>
  );
}
