import type { PaneEvent } from './event';
import { reduce } from './reduce';
import type { PaneState } from './state';

/** Holds the pane's one state, and tells whoever draws it. */
export class Store {
  readonly #listeners = new Set<() => void>();
  #state: PaneState;

  constructor(initial: PaneState) {
    this.#state = initial;
  }

  get state(): PaneState {
    return this.#state;
  }

  dispatch(event: PaneEvent): void {
    const next = reduce(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
