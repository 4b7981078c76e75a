/** Code that is loaded after the pane is on the screen. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PaneState, Resting } from '../../state/state';

export interface ScreenProps {
  readonly screen: Resting;
  readonly state: PaneState;
}

/** A file of screens: `default` draws those that are in it. */
interface ScreenFile {
  readonly default: FunctionComponent<ScreenProps>;
}

export interface Chunk {
  /** null until it is loaded. */
  readonly view: () => FunctionComponent<ScreenProps> | null;
  /** Loads it if it is not there yet; rejects if the network does not give it, and tries again at the next call. */
  readonly load: () => Promise<void>;
}

export function chunk(get: () => Promise<ScreenFile>): Chunk {
  let view: FunctionComponent<ScreenProps> | null = null;
  let loading: Promise<void> | null = null;
  return {
    view: () => view,
    load: () => {
      loading ??= get().then(
        (file) => {
          view = file.default;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** The view of a chunk; 'loading' or 'missing' while it is not there. `attempt`: another one tries again. */
export function useChunk(wanted: Chunk, attempt: number): FunctionComponent<ScreenProps> | 'loading' | 'missing' {
  const [, draw] = useState({});
  const [missing, setMissing] = useState<number | null>(null);
  const view = wanted.view();
  useEffect(() => {
    if (wanted.view() === null)
      wanted.load().then(
        () => draw({}),
        () => setMissing(attempt),
      );
  }, [wanted, attempt]);
  return view ?? (missing === attempt ? 'missing' : 'loading');
}
