import { announcement } from '../state/announcement';
import type { Screen } from '../state/state';
import { useSay } from './context';

/** Tells a screen reader what has just come about. It stays in the page: a region that appears with its words is not read. */
export function Announcement({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const spoken = announcement(screen);
  return (
    <div class="visually-hidden" role="status">
      {spoken && say(spoken.sentence, spoken.values)}
    </div>
  );
}
