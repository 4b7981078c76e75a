/** Up, Down, Home and End move among the buttons of a list; Tab still stops at each, as in any list of buttons. */
export function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const buttons = [...list.querySelectorAll<HTMLElement>('button')];
  const index = buttons.indexOf(document.activeElement as HTMLElement);
  // A person who is typing moves within their words.
  const next = index < 0 ? undefined : buttons[target(event.key, index, buttons.length)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where a key leads from the button at `index`; outside the list where it leads nowhere. */
export function target(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
