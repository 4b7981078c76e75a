import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * The element to focus once `isReady`, and again whenever `change` changes, if the button that had the focus has left the
 * page. A person who is typing in the sheet keeps the focus there.
 */
export function useCatchFocus<T extends HTMLElement>(isReady: boolean, change?: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isReady && document.hasFocus() && document.activeElement === document.body) element.current?.focus();
  }, [isReady, change]);
  return element;
}
