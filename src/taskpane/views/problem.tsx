import { problemLine } from '../details';
import { sentenceOf } from '../problem';
import { WRITING, type Problem, type Task } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';
import { Icon } from './icon';
import { ScreenHeading } from './screen-heading';

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
        {say(WORDS.problemTitle)}
      </ScreenHeading>
      <p>{say(sentenceOf(problem))}</p>
      {isUnwritten && <p>{say(WORDS.nothingChanged)}</p>}
      <fluent-button class="wide" appearance="primary" onClick={() => void controller.retry(task)}>
        {say(WORDS.tryAgain)}
      </fluent-button>
      <code class="caption">{problemLine({ task, problem })}</code>
    </>
  );
}
