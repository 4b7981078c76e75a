import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/**
 * A screen's heading. Where the button that led here has gone, and the focus with it, the heading catches the focus;
 * a person who is typing in the sheet keeps theirs.
 */
export function ScreenHeading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 class="screen-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
