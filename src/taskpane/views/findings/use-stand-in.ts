import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Findings } from '../../state/state';

/**
 * Keeps the header at which the person stands in sight, and the focus with it: the focus that was on a header, or that a
 * button has just taken out of the page with it. A person who is typing in the sheet keeps theirs.
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
