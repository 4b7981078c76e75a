import type { FillOutcome } from '../../../core/jobs/fill';
import { filled } from '../../state/announcement';
import { leftByReason } from '../../state/fill/left';
import type { Undoable } from '../../state/state';
import { FILL } from '../../words/fill';
import { useController, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { FailureLine } from '../shared/failure-line';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';
import { UndoButton } from '../shared/undo-button';
import { Left, MarkedList } from './filled-lists';

interface Props {
  readonly outcome: FillOutcome;
  /** How many projects still wait for the person. */
  readonly waiting: number;
  readonly undoable: readonly Undoable[];
}

/** What was marked, what still waits, and what was left and why. */
export function FilledView({ outcome, waiting, undoable }: Props) {
  const say = useSay();
  const controller = useController();
  const isFilled = outcome.filled.length > 0;
  const { sentence, values } = filled(outcome);
  return (
    <>
      <ScreenHeading>
        <Icon name={isFilled ? 'success' : 'warning'} />
        {say(sentence, values)}
      </ScreenHeading>
      {isFilled && <p>{say(FILL.filledHelp)}</p>}
      <FailureLine failure={outcome.report.failure} />
      {isFilled && (
        <Disclosure words={say(FILL.filledList)}>
          <MarkedList marked={outcome.filled} />
        </Disclosure>
      )}
      {waiting > 0 && (
        <div class="waiting">
          <p>{say(FILL.waiting, { count: waiting })}</p>
          <fluent-button onClick={() => void controller.previewFill()}>{say(FILL.showWaiting)}</fluent-button>
        </div>
      )}
      {outcome.report.inverse.length > 0 && <UndoButton undoable={undoable} isOwn />}
      {[...leftByReason(outcome)].map(([reason, left]) => (
        <Left key={reason} reason={reason} left={left} />
      ))}
    </>
  );
}
