import type { Sentence } from '../../core/messages/language';
import type { Undoable } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';

/** What Phaen does, its promise, and how to get back what was there before. */
export function StartView({ undoable }: { readonly undoable: readonly Undoable[] }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>{say(WORDS.startTitle)}</ScreenHeading>
      <p>{say(WORDS.startPromise)}</p>
      <fluent-button class="wide" size="large" appearance="primary" onClick={() => void controller.check()}>
        {say(WORDS.check)}
      </fluent-button>
      <Job name={WORDS.fill} help={WORDS.fillHelp} onStart={() => void controller.previewFill()} />
      <Job name={WORDS.summary} help={WORDS.summaryHelp} onStart={() => void controller.summarise()} />
      <UndoButton undoable={undoable} />
      <p class="caption">{say(WORDS.earlierState)}</p>
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
