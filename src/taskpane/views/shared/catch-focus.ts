import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * An element that, once `isReady` and whenever `change` is another, catches the focus that a button has just taken with it
 * out of the page. A person who is typing in the sheet keeps theirs.
 */
export function useCatchFocus<T extends HTMLElement>(isReady: boolean, change?: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (isReady && document.hasFocus() && document.activeElement === document.body) element.current?.focus();
  }, [isReady, change]);
  return element;
}
