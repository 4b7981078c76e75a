import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly words: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** A word that opens to more. What is inside is there only while it is open, so that keys and readers pass it by. */
export function Disclosure({ words, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="disclosure" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="link">{words}</summary>
      {isOpen && children}
    </details>
  );
}
