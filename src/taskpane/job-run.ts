/** One run of a job: what the pane hears of its host meanwhile, and how the person stops it. */
import type { Change } from '../core/workbook/change';
import { HostError, type Host, type Line, type JobControl } from '../core/workbook/host';
import type { Silence } from './state/state';

/** Calls `ring` once after so many milliseconds, unless the returned function is called before. */
export type Clock = (milliseconds: number, ring: () => void) => () => void;

export const CLOCK: Clock = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** How long a request may be without an answer, in milliseconds, before the person is told. */
export const PATIENCE = 30_000;

interface Listener {
  readonly onProgress: (done: number, total: number) => void;
  /** The host does not answer; null: it does again. */
  readonly onSilence: (silence: Silence | null) => void;
}

/**
 * A job that is stopped ends before its next step. One whose host is silent need not wait for that: a reading ends at once
 * and its answer is ignored; a writing is left open until its answer comes, and sends nothing more.
 */
export class JobRun {
  /** The host for this job alone. Everything that the job asks must be asked of it. */
  readonly host: Host;
  /** For jobs that show how far they are. */
  readonly control: JobControl;
  /** Settles once the person has stopped waiting for a writing: with all that the job asked to be written. */
  readonly leftOpen: Promise<readonly Change[]>;

  readonly #line: Line;
  readonly #forgotten: Promise<never>;
  readonly #asked: Change[] = [];
  #leaveOpen: (asked: readonly Change[]) => void = () => undefined;
  #forget: (error: HostError) => void = () => undefined;
  #silence: Silence | null = null;
  #isStopped = false;
  #isGivenUp = false;
  /** Whether what is asked of the host now may have been written already. */
  #isWriting = false;
  #cancelAlarm: () => void = () => undefined;

  constructor(
    host: Host,
    private readonly clock: Clock,
    private readonly listener: Listener,
  ) {
    this.leftOpen = new Promise((resolve) => (this.#leaveOpen = resolve));
    this.#forgotten = new Promise((_, reject) => (this.#forget = reject));
    // Nothing may be asked of the host just then.
    this.#forgotten.catch(() => undefined);
    this.#line = {
      isClosed: () => this.#isGivenUp,
      willWrite: () => (this.#isWriting = true),
      sent: () =>
        (this.#cancelAlarm = this.clock(PATIENCE, () => this.#setSilence(this.#isWriting ? 'writing' : 'reading'))),
      answered: () => {
        this.#cancelAlarm();
        this.#setSilence(null);
      },
    };
    this.host = {
      read: (work) => this.#ask(() => host.read(this.#over(work))),
      readTraits: (cells, kinds, work) => this.#ask(() => host.readTraits(cells, kinds, this.#over(work))),
      apply: (changes, work) => {
        this.#asked.push(...changes);
        return this.#ask(() => host.apply(changes, this.#over(work)));
      },
      pause: async () => {
        await host.pause?.();
        // After it has asked for a writing it goes on, for its report says what was written.
        if (this.#isStopped && this.#asked.length === 0) throw new HostError('cancelled');
      },
      reveal: (place) => host.reveal(place),
    };
    this.control = {
      onProgress: (done, total) => {
        if (!this.#isGivenUp) this.listener.onProgress(done, total);
      },
      isCancelled: () => this.#isStopped,
    };
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Ends the job before its next step, or at once if the host is silent. */
  stop(): void {
    this.#isStopped = true;
    if (this.#silence === null) return;
    this.#setSilence(null);
    this.#isGivenUp = true;
    if (this.#isWriting) this.#leaveOpen(this.#asked);
    else this.#forget(new HostError('cancelled'));
  }

  #setSilence(silence: Silence | null): void {
    if (silence === this.#silence || this.#isGivenUp) return;
    this.#silence = silence;
    this.listener.onSilence(silence);
  }

  async #ask<T>(ask: () => Promise<T>): Promise<T> {
    this.#isWriting = false;
    return Promise.race([ask(), this.#forgotten]);
  }

  #over(control: JobControl = {}): JobControl {
    return { ...control, isCancelled: () => this.#isGivenUp || control.isCancelled?.() === true, line: this.#line };
  }
}
