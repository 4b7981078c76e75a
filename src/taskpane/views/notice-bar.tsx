import { noticeText } from '../notice';
import type { Notice } from '../state/state';
import { WORDS } from '../words';
import { useController, useLanguage, useSay } from './context';

/** A passing line over the foot of the screen. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const say = useSay();
  const language = useLanguage();
  const controller = useController();
  if (!notice) return null;
  return (
    <fluent-message-bar class="notice" intent={intentOf(notice)}>
      {noticeText(notice, language)}
      {notice.kind === 'tab-written' && (
        <fluent-button
          slot="actions"
          size="small"
          onClick={() => void controller.reveal({ sheet: notice.tab, cell: 'A1' })}
        >
          {say(WORDS.openTab)}
        </fluent-button>
      )}
      {isUndoable(notice) && (
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

/** Whether it tells of a writing, which can then be taken back from here. */
function isUndoable(notice: Notice): boolean {
  return notice.kind === 'accepted' || notice.kind === 'unaccepted' || (notice.kind === 'mended' && notice.count > 0);
}

const INTENTS = {
  busy: 'info',
  writing: 'info',
  copied: 'success',
  'not-copied': 'warning',
  'nothing-to-undo': 'info',
  mended: 'success',
  'tab-written': 'success',
  accepted: 'success',
  unaccepted: 'success',
  refused: 'warning',
  problem: 'error',
} as const;

function intentOf(notice: Notice): (typeof INTENTS)[Notice['kind']] | 'warning' {
  return notice.kind === 'mended' && notice.refused !== null ? 'warning' : INTENTS[notice.kind];
}
