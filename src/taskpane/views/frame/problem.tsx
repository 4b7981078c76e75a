import { problemLine } from '../../text/details';
import { sentenceOf } from '../../text/problem';
import { WRITING, type Problem, type Task } from '../../state/state';
import { FRAME } from '../../words/frame';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { ScreenHeading } from '../shared/screen-heading';

interface Props {
  readonly problem: Problem;
  readonly task: Task;
}

/** Why there is no result and what to do next. The details are codes only. */
export function ProblemView({ problem, task }: Props) {
  const say = useSay();
  const controller = useController();
  // A person may fear that something was written. A writing fails as a whole only if nothing was.
  const isUnwritten = problem.code !== 'unexpected' && WRITING.has(task);
  return (
    <>
      <ScreenHeading>
        <Icon name="warning" />
        {say(FRAME.problemTitle)}
      </ScreenHeading>
      <p>{say(sentenceOf(problem))}</p>
      {isUnwritten && <p>{say(FRAME.nothingChanged)}</p>}
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.retry(task)}>
        {say(FRAME.tryAgain)}
      </fluent-button>
      <code class="caption">{problemLine({ task, problem })}</code>
    </>
  );
}
