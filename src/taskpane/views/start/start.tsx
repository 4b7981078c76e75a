import type { Sentence } from '../../../core/messages/language';
import { editsSinceCheck, type PaneState } from '../../state/state';
import { START } from '../../words/start';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';
import { PlanCard } from './plan-card';
import { Welcome } from './welcome';

/** The plan in the file, how it was found last, and the order of work. */
export function StartView({ state }: { readonly state: PaneState }) {
  const say = useSay();
  const controller = useController();
  return (
    <>
      <ScreenHeading>{say(START.startTitle)}</ScreenHeading>
      {state.isNew && <Welcome />}
      <PlanCard {...state} edits={editsSinceCheck(state)} />
      <ol class="steps" aria-label={say(START.steps)}>
        <Step name={START.check} help={START.checkHelp} isFirst onStart={() => void controller.check()} />
        <Step name={START.fill} help={START.fillHelp} onStart={() => void controller.previewFill()} />
        <Step name={START.summary} help={START.summaryHelp} onStart={() => void controller.chooseTabs()} />
        <Step name={START.send} help={START.sendHelp} onStart={() => void controller.send()} />
      </ol>
      <UndoButton undoable={state.undoable} />
      <Disclosure words={say(START.versions)}>
        <p class="caption">{say(START.earlierState)}</p>
      </Disclosure>
    </>
  );
}

interface StepProps {
  readonly name: Sentence;
  readonly help: Sentence;
  readonly isFirst?: boolean;
  readonly onStart: () => void;
}

function Step({ name, help, isFirst = false, onStart }: StepProps) {
  const say = useSay();
  return (
    <li class="step">
      <fluent-button class="wide" appearance={isFirst ? 'primary' : 'outline'} onClick={onStart}>
        {say(name)}
      </fluent-button>
      <p class="caption">{say(help)}</p>
    </li>
  );
}
