import { useState } from 'preact/hooks';
import type { Sentence } from '../../../core/messages/language';
import { useSay } from './context';

/** How many of a long list are drawn, and the button that draws more: thousands at once would make the pane stand still. */
export function useMore(total: number, page: number, words: Sentence, atFirst = page) {
  const say = useSay();
  const [shown, setShown] = useState(atFirst);
  const rest = total - shown;
  const more = rest > 0 && (
    <fluent-button size="small" onClick={() => setShown(shown + page)}>
      {say(words, { count: Math.min(rest, page) })}
    </fluent-button>
  );
  return { shown, more };
}
