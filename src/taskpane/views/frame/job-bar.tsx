import { canChoose } from '../../state/fill/groups';
import type { Screen } from '../../state/state';
import { FRAME } from '../../words/frame';
import { useController, useSay } from '../shared/context';

/** The start screen has the jobs large; a preview and settings ask for their own answer. */
const OWN_BAR: ReadonlySet<Screen['kind']> = new Set([
  ...(['start', 'working', 'preview', 'settings'] as const),
  ...(['tabs', 'sending', 'about'] as const),
]);

/** The three jobs, always at hand below a result. */
export function JobBar({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const controller = useController();
  const isAnswered = screen.kind === 'preview' && !canChoose(screen.preview);
  if (OWN_BAR.has(screen.kind) && !isAnswered) return null;
  const isFirst = screen.kind === 'problem' || screen.kind === 'unanswered';
  return (
    <nav class="bottom-bar" aria-label={say(FRAME.jobs)}>
      <fluent-button appearance={isFirst ? 'outline' : 'primary'} onClick={() => void controller.check()}>
        {say(isFirst || screen.kind === 'filled' || isAnswered ? FRAME.checkShort : FRAME.checkAgain)}
      </fluent-button>
      <fluent-button onClick={() => void controller.previewFill()}>{say(FRAME.fillShort)}</fluent-button>
      <fluent-button onClick={() => void controller.chooseTabs()}>{say(FRAME.summaryShort)}</fluent-button>
    </nav>
  );
}
