import { noticeSentence } from '../notice';
import { announcement } from '../state/announcement';
import type { Notice, Screen } from '../state/state';
import { useSay } from './context';

/** Tells a screen reader what has just come about. It stays in the page: a region that appears with its words is not read. */
export function Announcement({ screen, notice }: { readonly screen: Screen; readonly notice: Notice | null }) {
  const say = useSay();
  const spoken = announcement(screen);
  const words = spoken ? say(spoken.sentence, spoken.values) : '';
  return (
    <div class="visually-hidden" role="status">
      {notice ? say(noticeSentence(notice)) : words}
    </div>
  );
}
