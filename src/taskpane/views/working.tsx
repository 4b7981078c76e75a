import type { Silence, Working } from '../state/state';
import { SILENCE_WORDS, TASK_NAMES, WORDS } from '../words';
import { useController, useSay } from './context';
import { ScreenHeading } from './screen-heading';

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
      <ScreenHeading>{say(isStopping ? WORDS.stopping : TASK_NAMES[task])}</ScreenHeading>
      <fluent-progress-bar thickness="large" aria-label={say(WORDS.progress)} {...measure} />
      {silence && <p>{say(SILENCE_WORDS[silence])}</p>}
      <fluent-button disabled={isStopping && !silence} onClick={() => controller.stop()}>
        {say(silence ? WORDS.stopWaiting : WORDS.stop)}
      </fluent-button>
    </div>
  );
}
