import { settingsText } from '../../core/messages/settings';
import { noticeText } from '../notice';
import { announcement, settingsToTell } from '../state/announcement';
import type { Notice, Screen } from '../state/state';
import { WORDS } from '../words';
import { useLanguage, useSay } from './context';

interface Props {
  readonly screen: Screen;
  readonly notice: Notice | null;
  readonly isOutdated: boolean;
}

/** Tells a screen reader what has just come about. It stays in the page: a region that appears with its words is not read. */
export function Announcement({ screen, notice, isOutdated }: Props) {
  const say = useSay();
  const language = useLanguage();
  const spoken = announcement(screen);
  const settings = settingsToTell(screen);
  const standing = [
    spoken ? say(spoken.sentence, spoken.values) : '',
    ...(settings ? [settingsText(settings, language)] : []),
  ].join('\n');
  const words = isOutdated ? say(screen.kind === 'preview' ? WORDS.outdatedPreview : WORDS.outdated) : standing;
  return (
    <div class="visually-hidden" role="status">
      {notice ? noticeText(notice, language) : words}
    </div>
  );
}
