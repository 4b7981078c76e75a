import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Sentence } from '../../../core/messages/language';
import { noticeText } from '../../text/notice';
import type { LateAnswer, Notice, PaneState, Silence } from '../../state/state';
import { FINDINGS } from '../../words/findings';
import { FRAME, SILENCE_WORDS } from '../../words/frame';
import { UNDO } from '../../words/undo';
import { Icon } from '../shared/icon';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';

/** The lines over the foot of the screen: those that pass, and those that wait for the person. */
export function NoticeBars({ state }: { readonly state: PaneState }) {
  const { screen, notice, silence, late, undoable } = state;
  // While the work has the screen to itself, it says there that Excel is silent.
  const quiet = screen.kind === 'working' ? null : silence;
  return (
    <div class="notices">
      {late && <LateBar late={late} isLast={late.undoable !== null && late.undoable === undoable[0]} />}
      {quiet ? <SilenceBar silence={quiet} /> : notice && <NoticeBar notice={notice} />}
    </div>
  );
}

/** What came of a writing that was no longer waited for; it stays until the person has seen it. */
function LateBar({ late, isLast }: { readonly late: LateAnswer; readonly isLast: boolean }) {
  const say = useSay();
  const controller = useController();
  const { sentence, values } = late.spoken;
  return (
    <Bar intent="info" onDismiss={() => controller.dismissLate()}>
      {say(FRAME.lateAnswer)}: {say(sentence, values)}
      {late.screen && <Action words={FRAME.lateShow} onPress={() => controller.showLate()} />}
      {isLast && <Action words={UNDO.undo} onPress={() => void controller.undo()} />}
    </Bar>
  );
}

function SilenceBar({ silence }: { readonly silence: Silence }) {
  const say = useSay();
  const controller = useController();
  return (
    <Bar intent="info">
      {say(SILENCE_WORDS[silence])}
      <Action words={FRAME.stopWaiting} onPress={() => controller.stop()} />
    </Bar>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const language = useLanguage();
  const digits = useDigits();
  const controller = useController();
  useEffect(() => {
    if (!PASSING.has(notice.kind)) return;
    const timer = setTimeout(() => controller.dismiss(), PATIENCE);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <Bar intent={intentOf(notice)} onDismiss={() => controller.dismiss()}>
      {noticeText(notice, language, digits)}
      {notice.kind === 'tab-written' && (
        <Action words={FINDINGS.openTab} onPress={() => void controller.reveal({ sheet: notice.tab, cell: 'A1' })} />
      )}
      {isUndoable(notice) && <Action words={UNDO.undo} onPress={() => void controller.undo()} />}
    </Bar>
  );
}

/** Lines that say only that something was done, and from which nothing can be asked: they go by themselves. */
const PASSING: ReadonlySet<Notice['kind']> = new Set(['copied', 'undone']);
/** Milliseconds for which they stay. */
const PATIENCE = 8000;

interface BarProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  /** Left out if the line goes by itself. */
  readonly onDismiss?: () => void;
  readonly children: ComponentChildren;
}

function Bar({ intent, onDismiss, children }: BarProps) {
  const say = useSay();
  return (
    <fluent-message-bar class="notice" intent={intent}>
      <span slot="icon">
        <Icon name={intent} />
      </span>
      {children}
      {onDismiss && (
        <fluent-button
          slot="dismiss"
          size="small"
          appearance="transparent"
          icon-only
          aria-label={say(FRAME.dismiss)}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </fluent-button>
      )}
    </fluent-message-bar>
  );
}

function Action({ words, onPress }: { readonly words: Sentence; readonly onPress: () => void }) {
  const say = useSay();
  return (
    <fluent-button slot="actions" size="small" onClick={onPress}>
      {say(words)}
    </fluent-button>
  );
}

/** Whether it tells of a writing, which can then be taken back from here. */
function isUndoable(notice: Notice): boolean {
  const isKept = notice.kind === 'accepted' || notice.kind === 'unaccepted' || notice.kind === 'rule-off';
  return isKept || (notice.kind === 'fixed' && notice.count > 0);
}

const INTENTS = {
  busy: 'info',
  writing: 'info',
  copied: 'success',
  'not-copied': 'warning',
  'nothing-to-undo': 'info',
  fixed: 'success',
  'tab-written': 'success',
  accepted: 'success',
  unaccepted: 'success',
  'rule-off': 'success',
  undone: 'success',
  'draft-kept': 'info',
  refused: 'warning',
  unanswered: 'warning',
  problem: 'error',
} as const;

function intentOf(notice: Notice): (typeof INTENTS)[Notice['kind']] | 'warning' {
  return notice.kind === 'fixed' && notice.refused !== null ? 'warning' : INTENTS[notice.kind];
}
