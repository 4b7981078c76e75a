import type { ComponentChildren } from 'preact';
import { useCatchFocus } from './catch-focus';

/** A screen's heading: it catches the focus of the button that led here. */
export function ScreenHeading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 class="screen-heading" tabIndex={-1} ref={useCatchFocus<HTMLHeadingElement>(true)}>
      {children}
    </h1>
  );
}
