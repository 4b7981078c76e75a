import type { Sentence } from '../../core/messages/language';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { ScreenHeading } from './screen-heading';
import { UndoButton } from './undo-button';

/** What Phaen does, and its promise. */
export function StartView({ canUndo }: { readonly canUndo: boolean }) {
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
      {canUndo && <UndoButton words={WORDS.undoLast} />}
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
