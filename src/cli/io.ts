/** What the command line touches beside files, so that tests can give their own. */
import type { Worker } from 'node:worker_threads';
import type { Device } from './device';
import type { ThreadTask } from './requests';
import type { Language } from '../core/messages/language';

export interface Sink extends Device {
  write(text: string): unknown;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes the bytes of a workbook to standard output, and resolves when they are out. */
  readonly pipe: (bytes: Uint8Array) => Promise<void>;
  /** Awaited before what needs the rules is imported. */
  readonly prepareWork?: () => Promise<void>;
  /** Starts a thread that checks files; absent if none can be started. */
  readonly startWorker?: (task: ThreadTask) => Promise<Worker>;
}

/** The same for one command, with its settings. */
export interface Terminal extends Io {
  /** Standard error as it is, for what is drawn over. */
  readonly watched: Sink;
  readonly language: Language;
}
