/** A file that appears whole or not at all: it is written under another name beside its place, then renamed. */
import { closeSync, fchmodSync, fsync, openSync, rmSync, writeFile } from 'node:fs';
import { rename } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell adds to the number of the signal that ended a program. */
const BY_SIGNAL = 128;

/** Throws the system's error. After that, or if a signal ends the program meanwhile, the other name is gone. */
export async function writeWhole(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.phaen-${crypto.randomUUID()}.tmp`);
  const remove = (): void => rmSync(temporary, { force: true });
  const end = (signal: NodeJS.Signals): void => {
    remove();
    process.exit(BY_SIGNAL + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    // Made without waiting: a signal finds either no file yet or one that it can remove.
    const file = openSync(temporary, 'wx', mode);
    try {
      // What the file that is replaced allows goes beyond what this person gives new files.
      fchmodSync(file, mode);
      await promisify(writeFile)(file, bytes);
      await promisify(fsync)(file);
    } finally {
      closeSync(file);
    }
    await rename(temporary, target);
  } catch (error) {
    remove();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, end);
  }
}
