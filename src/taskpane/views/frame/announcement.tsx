import { settingsText } from '../../../core/messages/settings';
import { noticeText } from '../../text/notice';
import { announcement, settingsToTell } from '../../state/announcement';
import { isOutdated, type PaneState } from '../../state/state';
import { FILL } from '../../words/fill';
import { FINDINGS } from '../../words/findings';
import { FRAME, SILENCE_WORDS } from '../../words/frame';
import { useDigits, useLanguage, useSay } from '../shared/context';

/** Tells a screen reader what has just come about. It stays in the page: a region that appears with its words is not read. */
export function Announcement({ state }: { readonly state: PaneState }) {
  const say = useSay();
  const language = useLanguage();
  const digits = useDigits();
  const { screen, notice, silence, late } = state;
  const spoken = announcement(screen);
  const settings = settingsToTell(screen);
  const standing = [
    spoken ? say(spoken.sentence, spoken.values) : '',
    ...(settings ? [settingsText(settings, language)] : []),
  ].join('\n');
  const outdated = screen.kind === 'preview' ? FILL.outdatedPreview : FINDINGS.outdated;
  const words = isOutdated(state) ? say(outdated) : standing;
  return (
    <div class="visually-hidden">
      <div role="status">{notice ? noticeText(notice, language, digits) : words}</div>
      <div role="status">{silence && say(SILENCE_WORDS[silence])}</div>
      <div role="status">{late && `${say(FRAME.lateAnswer)}: ${say(late.spoken.sentence, late.spoken.values)}`}</div>
    </div>
  );
}
