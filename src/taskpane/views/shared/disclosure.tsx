import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly words: string;
  readonly children: ComponentChildren;
}

/** A word that opens to more. What is inside is there only while it is open, so that keys and readers pass it by. */
export function Disclosure({ words, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="disclosure" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="link">{words}</summary>
      {isOpen && children}
    </details>
  );
}
