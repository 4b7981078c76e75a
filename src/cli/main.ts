/** The `phaen` command. The status is left to Node, so that what was written is flushed before it ends. */
import { extname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { closedText } from './closed';
import { languageOf } from './language';
import { tuneV8 } from './tune-v8';
import type { ThreadTask } from './requests';
import { run } from './run';

const { stdout, stderr, env } = process;
const argv = process.argv.slice(2);

// The output has no reader any more.
stderr.on('error', () => undefined);
stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  stderr.write(closedText(code, languageOf(argv, env)), () => process.exit(2));
});

/** Left without an answer if it fails: the listener above then ends the program. */
async function pipe(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(bytes, (error) => {
      if (!error) resolve();
    });
  });
}

/** Help is there sooner if the library of threads is loaded only for them. */
async function startWorker(task: ThreadTask): Promise<Worker> {
  const threads = await import('node:worker_threads');
  return new threads.Worker(join(__dirname, 'worker.js'), { workerData: task });
}

/** Help is there sooner if this is loaded only for other commands. */
async function prepareWork(): Promise<void> {
  const { loadCompiled } = await import(/* webpackMode: "eager" */ './compiled');
  loadCompiled(join(__dirname, 'work.js'), env);
}

/** What compiles the sources as they run does not do so in other threads. */
const isBuilt = extname(__filename) === '.js';

tuneV8();
void run(argv, { stdout, stderr, env, pipe, ...(isBuilt && { startWorker, prepareWork }) }).then((status) => {
  process.exitCode = status;
});
