import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface Props {
  readonly words: string;
  /** Left out: folded. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** A word that opens to more. What is inside is there only while it is open, so that keys and readers pass it by. */
export function Disclosure({ words, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="disclosure" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="link">
        <Icon name={isOpen ? 'down' : 'forward'} />
        <span>{words}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}
