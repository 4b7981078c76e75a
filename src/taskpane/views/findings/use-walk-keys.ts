import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/rules/finding';
import { neighbour } from '../../state/findings/cards';
import { moveOf, type Key } from '../../state/findings/walk';
import type { Findings } from '../../state/state';
import { useController } from '../shared/context';

/** Keys go through the findings in this order while the list is on the screen. */
export function useWalkKeys(order: readonly Finding[], screen: Findings): void {
  const controller = useController();
  // Drawn at once, while an effect waits for the next frame: a second key may come before that.
  const latest = useRef({ order, screen });
  latest.current = { order, screen };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const {
        order: all,
        screen: { at, settled },
      } = latest.current;
      const move = moveOf({ key: event.key, altKey: event.altKey, on: focusOn(event.target) });
      if (move === null) return;
      event.preventDefault();
      const [from, step] = move === 'first' ? [null, 1 as const] : move === 'last' ? [null, -1 as const] : [at, move];
      const next = neighbour(all, settled, from, step);
      if (next) controller.pass(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function focusOn(target: EventTarget | null): Key['on'] {
  if (!(target instanceof HTMLElement)) return 'other';
  if (target.matches('input, select, textarea')) return 'field';
  return target.matches('.finding-button') ? 'header' : 'other';
}
