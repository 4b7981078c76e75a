import type { ComponentChildren } from 'preact';
import { useCatchFocus } from './catch-focus';

interface Props {
  /** False if something else on the screen wants the focus. */
  readonly catchesFocus?: boolean;
  readonly children: ComponentChildren;
}

/** A screen's heading: it catches the focus of the button that led here. */
export function ScreenHeading({ catchesFocus = true, children }: Props) {
  return (
    <h1 class="screen-heading" tabIndex={-1} ref={useCatchFocus<HTMLHeadingElement>(catchesFocus)}>
      {children}
    </h1>
  );
}
