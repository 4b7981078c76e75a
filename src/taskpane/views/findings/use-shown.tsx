import { useState } from 'preact/hooks';
import { SHARED } from '../../words/shared';
import { useSay } from '../shared/context';

/** How many of a long list are drawn: as many as were asked for, and up to the one at `at` (-1: none). */
export function useShown(total: number, page: number, at: number) {
  const say = useSay();
  const [asked, setAsked] = useState(page);
  const shown = Math.max(asked, at + 1);
  const rest = total - shown;
  const more = rest > 0 && (
    <fluent-button size="small" onClick={() => setAsked(shown + page)}>
      {say(SHARED.showMore, { count: Math.min(rest, page) })}
    </fluent-button>
  );
  return { shown, more };
}
