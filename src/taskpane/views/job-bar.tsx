import type { Screen } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';

/** The three jobs, always at hand below a result. The start screen has them large, and a preview asks for its own answer. */
export function JobBar({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const controller = useController();
  if (screen.kind === 'start' || screen.kind === 'working' || screen.kind === 'preview') return null;
  const isFirst = screen.kind === 'problem';
  return (
    <nav class="bottom-bar" aria-label={say(WORDS.jobs)}>
      <fluent-button appearance={isFirst ? 'outline' : 'primary'} onClick={() => void controller.check()}>
        {say(isFirst ? WORDS.checkShort : WORDS.checkAgain)}
      </fluent-button>
      <fluent-button onClick={() => void controller.previewFill()}>{say(WORDS.fillShort)}</fluent-button>
      <fluent-button onClick={() => void controller.summarise()}>{say(WORDS.summaryShort)}</fluent-button>
    </nav>
  );
}
