import { noticeSentence } from '../notice';
import type { Notice } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';

/** A passing line over the foot of the screen. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const say = useSay();
  const controller = useController();
  if (!notice) return null;
  return (
    <fluent-message-bar class="notice" intent={INTENTS[notice.kind]}>
      {say(noticeSentence(notice))}
      {notice.kind === 'mended' && (
        <fluent-button slot="actions" size="small" onClick={() => void controller.undo()}>
          {say(WORDS.undo)}
        </fluent-button>
      )}
      <fluent-button
        slot="dismiss"
        size="small"
        appearance="transparent"
        icon-only
        aria-label={say(WORDS.dismiss)}
        onClick={() => controller.dismiss()}
      >
        ✕
      </fluent-button>
    </fluent-message-bar>
  );
}

const INTENTS = {
  busy: 'info',
  copied: 'success',
  'not-copied': 'warning',
  mended: 'success',
  refused: 'warning',
  problem: 'error',
} as const;
