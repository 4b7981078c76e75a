import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

interface Action {
  readonly words: string;
  readonly panel: ComponentChildren;
}

/** Actions that ask for something first: buttons, of which the pressed one opens its question below. */
export function ActionPanels({ actions }: { readonly actions: readonly Action[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const panel = open === null ? undefined : actions[open]?.panel;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || panel === undefined) return;
    // Neither the card nor the screen is left while something is asked; what is being typed is not lost.
    event.stopPropagation();
    if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
    setOpen(null);
    root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <div class="actions" ref={root} onKeyDown={onKeyDown}>
      <div class="actions-row">
        {actions.map(({ words }, index) => (
          <fluent-button
            key={words}
            size="small"
            role="button"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? null : index)}
          >
            {words}
            <Icon name={open === index ? 'up' : 'down'} />
          </fluent-button>
        ))}
      </div>
      {panel !== undefined && <div class="action-panel">{panel}</div>}
    </div>
  );
}
