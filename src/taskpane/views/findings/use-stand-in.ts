import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Findings } from '../../state/state';

/**
 * Keeps the header at which the person stands in sight, and focuses it if another header had the focus, or a button that
 * has left the page. A person who is typing in the sheet keeps the focus there.
 */
export function useStandIn(lists: RefObject<HTMLElement | null>, { at, isFolded, settled, result }: Findings): void {
  const before = useRef<unknown>(null);
  useEffect(() => {
    const header = lists.current?.querySelector<HTMLElement>('[data-here]');
    if (!header) return;
    const { activeElement: focused } = document;
    const isLost = focused === document.body || focused?.matches('.finding-button') === true;
    if (document.hasFocus() && isLost) header.focus({ preventScroll: true });
    if (before.current !== at) header.scrollIntoView({ block: before.current === null ? 'center' : 'nearest' });
    before.current = at;
  }, [at, isFolded, settled, result]);
}
