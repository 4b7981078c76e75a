import type { Undoable } from '../../state/state';
import { UNDO, UNDO_NAMES } from '../../words/undo';
import { useController, useSay } from './context';

interface Props {
  /** What can be taken back, the last writing first. */
  readonly undoable: readonly Undoable[];
  /** Whether the screen tells of that last writing: it need not be named again. */
  readonly isOwn?: boolean;
}

/** Takes the last writing back, and says what that does before it is pressed. */
export function UndoButton({ undoable, isOwn = false }: Props) {
  const say = useSay();
  const controller = useController();
  const [last] = undoable;
  if (!last) return null;
  const removesTabs = last.report.inverse.some(({ kind }) => kind === 'sheet-removal');
  const own = removesTabs ? UNDO.summaryUndo : UNDO.undo;
  return (
    <div class="job">
      <fluent-button class="wide" onClick={() => void controller.undo()}>
        {say(isOwn ? own : UNDO_NAMES[last.what])}
      </fluent-button>
      <p class="caption">{say(removesTabs ? UNDO.summaryUndoHelp : UNDO.undoHelp)}</p>
    </div>
  );
}
