import type { Working } from '../state/state';
import { TASK_NAMES, WORDS } from '../words';
import { useController, useSay } from './context';
import { ScreenHeading } from './screen-heading';

/** What is being done, how far it is, and the way to stop it. */
export function WorkingView({ working }: { readonly working: Working }) {
  const say = useSay();
  const controller = useController();
  const { task, done, total, isStopping } = working;
  const measure = total > 0 ? { value: done, max: total } : {};
  return (
    <div class="working">
      <ScreenHeading>{say(isStopping ? WORDS.stopping : TASK_NAMES[task])}</ScreenHeading>
      <fluent-progress-bar thickness="large" aria-label={say(WORDS.progress)} {...measure} />
      <fluent-button disabled={isStopping} onClick={() => controller.stop()}>
        {say(WORDS.stop)}
      </fluent-button>
    </div>
  );
}
