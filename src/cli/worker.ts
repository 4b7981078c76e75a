/** A thread that checks files for the command line: a path in, its report out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckTask } from './requests';

const { stderr, env } = process;

async function serve(): Promise<void> {
  const { checkerOf } = await import(/* webpackChunkName: "work" */ './check-one');
  const check = checkerOf(workerData as CheckTask, { stderr, env });
  parentPort?.on('message', (file: string) => {
    void check(file).then((report) => parentPort?.postMessage(report));
  });
}

void serve();
