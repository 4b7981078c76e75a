import type { Silence, Working } from '../../state/state';
import { FRAME, SILENCE_WORDS, TASK_NAMES } from '../../words/frame';
import { useController, useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';

interface Props {
  readonly working: Working;
  readonly silence: Silence | null;
}

/** What is being done, how far it is, and the way to stop it. */
export function WorkingView({ working, silence }: Props) {
  const say = useSay();
  const controller = useController();
  const { task, done, total, isStopping } = working;
  const measure = total > 0 ? { value: done, max: total } : {};
  return (
    <div class="working">
      <ScreenHeading>{say(isStopping ? FRAME.stopping : TASK_NAMES[task])}</ScreenHeading>
      <fluent-progress-bar thickness="large" aria-label={say(FRAME.progress)} {...measure} />
      {silence && <p>{say(SILENCE_WORDS[silence])}</p>}
      <fluent-button disabled={isStopping && !silence} onClick={() => controller.stop()}>
        {say(silence ? FRAME.stopWaiting : FRAME.stop)}
      </fluent-button>
    </div>
  );
}
