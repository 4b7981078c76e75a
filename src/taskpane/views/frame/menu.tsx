import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaneState } from '../../state/state';
import { FRAME } from '../../words/frame';
import { useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { MenuItems } from './menu-items';

/** What is not of one screen: the APG's menu button. A press elsewhere, Escape or Tab closes it. */
export function Menu({ state }: { readonly state: PaneState }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (isFocusBack: boolean): void => {
    setOpen(false);
    if (isFocusBack) root.current?.querySelector<HTMLElement>('.menu-button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    itemsOf(root.current)[0]?.focus();
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
  return (
    <div
      class="menu-root"
      ref={root}
      onKeyDown={(event) => {
        if (!isOpen) return;
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.stopPropagation();
          close(event.key === 'Escape');
        } else move(event, root.current);
      }}
    >
      <fluent-button
        class="menu-button"
        size="small"
        appearance="subtle"
        icon-only
        role="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={say(FRAME.menu)}
        title={say(FRAME.menu)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </fluent-button>
      {isOpen && <MenuItems state={state} onChosen={() => close(true)} />}
    </div>
  );
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Where a key leads from an item: up and down go round. */
const MOVES: Readonly<Record<string, (index: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: () => -1,
};

function move(event: KeyboardEvent, root: HTMLElement | null): void {
  const items = itemsOf(root);
  const index = MOVES[event.key]?.(items.indexOf(document.activeElement as HTMLElement));
  if (index === undefined) return;
  event.preventDefault();
  items.at(index % items.length)?.focus();
}
