import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import { sentenceOf } from '../problem';
import type { Notice } from '../state/state';
import { WORDS } from '../words';
import { useController, useSay } from './context';

/** A passing line above the screen. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const say = useSay();
  const controller = useController();
  if (!notice) return null;
  return (
    <fluent-message-bar class="notice" intent={INTENTS[notice.kind]}>
      {say(words(notice))}
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
  'place-gone': 'warning',
  'place-hidden': 'warning',
  mended: 'success',
  refused: 'warning',
  problem: 'error',
} as const;

function words(notice: Notice): Sentence {
  switch (notice.kind) {
    case 'busy':
      return WORDS.busy;
    case 'copied':
      return WORDS.copied;
    case 'not-copied':
      return WORDS.notCopied;
    case 'place-gone':
      return WORDS.placeGone;
    case 'place-hidden':
      return WORDS.placeHidden;
    case 'mended':
      return WORDS.mendedNotice;
    case 'refused':
      return REFUSALS[notice.reason];
    case 'problem':
      return sentenceOf(notice.problem);
  }
}
