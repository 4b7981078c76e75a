import type { Sentence } from '../../../core/messages/language';
import type { Undoable } from '../../state/state';
import { START } from '../../words/start';
import { useController, useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';

/** What Phaen does, its promise, and how to get back what was there before. */
export function StartView({ undoable }: { readonly undoable: readonly Undoable[] }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>{say(START.startTitle)}</ScreenHeading>
      <p>{say(START.startPromise)}</p>
      <fluent-button class="wide" size="large" appearance="primary" onClick={() => void controller.check()}>
        {say(START.check)}
      </fluent-button>
      <Job name={START.fill} help={START.fillHelp} onStart={() => void controller.previewFill()} />
      <Job name={START.summary} help={START.summaryHelp} onStart={() => void controller.summarise()} />
      <UndoButton undoable={undoable} />
      <p class="caption">{say(START.earlierState)}</p>
    </>
  );
}

interface JobProps {
  readonly name: Sentence;
  readonly help: Sentence;
  readonly onStart: () => void;
}

function Job({ name, help, onStart }: JobProps) {
  const say = useSay();
  return (
    <div class="job">
      <fluent-button class="wide" onClick={onStart}>
        {say(name)}
      </fluent-button>
      <p class="caption">{say(help)}</p>
    </div>
  );
}
