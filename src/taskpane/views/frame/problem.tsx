import type { Glance } from '../../../core/jobs/glance';
import { problemTitle, sentenceOf } from '../../text/problem';
import { WRITING, type Problem, type Task } from '../../state/state';
import { FRAME } from '../../words/frame';
import { START } from '../../words/start';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';
import { NoPlan } from '../start/no-plan';
import { Details } from './details';

interface Props {
  readonly problem: Problem;
  readonly task: Task;
  readonly glance: Glance | null;
}

/** Why there is no result and what to do next; codes are folded away. */
export function ProblemView({ problem, task, glance }: Props) {
  const say = useSay();
  const controller = useController();
  const isNoPlan = problem.code === 'no-plan' && glance !== null;
  // A person may fear that something was written. A writing fails as a whole only if nothing was.
  const isUnwritten = problem.code !== 'unexpected' && WRITING.has(task);
  return (
    <>
      <ScreenHeading>
        <Icon name="warning" />
        {say(problemTitle({ problem, task }))}
      </ScreenHeading>
      {isNoPlan ? <NoPlan glance={glance} /> : <p>{say(sentenceOf(problem))}</p>}
      {isUnwritten && <p>{say(FRAME.nothingChanged)}</p>}
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.retry(task)}>
        {say(isNoPlan ? START.lookAgain : FRAME.tryAgain)}
      </fluent-button>
      <Details failed={{ problem, task }} />
    </>
  );
}
